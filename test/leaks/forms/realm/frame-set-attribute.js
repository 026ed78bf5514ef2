const w = add(make('iframe')).contentWindow;
w.Element.prototype.setAttribute.call(add(make('img')), 'src', U('gif'));
