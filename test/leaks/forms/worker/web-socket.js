new Worker(
  URL.createObjectURL(new Blob(['new WebSocket("' + U('json').replace('http', 'ws') + '")'])),
);
