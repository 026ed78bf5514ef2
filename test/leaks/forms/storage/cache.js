caches
  .open('_trk')
  .then(c => c.put('/x', new Response('x')))
  .catch(() => {});
