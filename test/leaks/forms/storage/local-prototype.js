Storage.prototype.setItem.call(localStorage, '_trk', '1');
