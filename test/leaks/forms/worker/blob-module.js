new Worker(
  URL.createObjectURL(new Blob(['import "' + U('js') + '"'], { type: 'text/javascript' })),
  { type: 'module' },
);
