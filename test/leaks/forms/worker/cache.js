new Worker(URL.createObjectURL(new Blob(['caches.open("_trk_worker")'])));
