new Worker(
  URL.createObjectURL(
    new Blob(['new WebTransport("' + U('json').replace('http:', 'https:') + '").ready.catch(() => {})']),
  ),
);
