add(make('iframe'));
window[0].fetch(U('json')).catch(() => {});
