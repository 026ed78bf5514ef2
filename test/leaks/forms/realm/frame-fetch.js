add(make('iframe'))
  .contentWindow.fetch(U('json'))
  .catch(() => {});
