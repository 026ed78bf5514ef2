new Worker(
  URL.createObjectURL(
    new Blob([
      'new Worker(URL.createObjectURL(new Blob([' +
        JSON.stringify('fetch("' + U('json') + '").catch(() => {})') +
        '])))',
    ]),
  ),
);
