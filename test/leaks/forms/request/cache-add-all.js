caches
  .open('own')
  .then(c => c.addAll([U('json')]))
  .catch(() => {});
