const w = add(make('iframe')).contentWindow;
new w.Image().src = U('gif');
