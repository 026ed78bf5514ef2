navigator.storageBuckets?.open('_trk').then(b => b.indexedDB.open('_trk'));
