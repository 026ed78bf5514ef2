new Worker(
  URL.createObjectURL(
    new Blob(['caches.open("own").then(own => own.add("' + U('json') + '")).catch(() => {})']),
  ),
);
