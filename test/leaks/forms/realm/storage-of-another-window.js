const w = add(make('iframe')).contentWindow;
w.Storage.prototype.setItem.call(localStorage, '_trk', '1');
