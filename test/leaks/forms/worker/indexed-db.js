new Worker(URL.createObjectURL(new Blob(['indexedDB.open("_trk_worker")'])));
