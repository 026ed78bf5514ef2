new Worker(
  'data:text/javascript,' + encodeURIComponent('fetch("' + U('json') + '").catch(() => {})'),
  { type: 'module' },
);
