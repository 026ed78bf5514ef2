new Worker(
  URL.createObjectURL(
    new Blob(['x = new XMLHttpRequest(); x.open("GET", "' + U('json') + '", false); x.send()']),
  ),
);
