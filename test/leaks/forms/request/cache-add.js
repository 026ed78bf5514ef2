caches
  .open('_trk')
  .then(c => c.add(U('json')))
  .catch(() => {});
