const r = indexedDB.open('_trk');
r.onupgradeneeded = () => r.result.createObjectStore('x').put('v', 'k');
