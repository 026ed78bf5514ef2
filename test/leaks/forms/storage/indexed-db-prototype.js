IDBFactory.prototype.open.call(indexedDB, '_trk_2', 1);
