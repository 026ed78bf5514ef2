const inner = '/own-worker.js?' + encodeURIComponent(U('json'));
new Worker(
  URL.createObjectURL(
    new Blob(['new Worker(' + JSON.stringify(new URL(inner, location.href).href) + ')']),
  ),
);
