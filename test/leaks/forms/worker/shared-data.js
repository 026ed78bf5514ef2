new SharedWorker(
  'data:text/javascript,' + encodeURIComponent('fetch("' + U('json') + '").catch(() => {})'),
);
