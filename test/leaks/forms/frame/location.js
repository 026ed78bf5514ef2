const f = add(make('iframe'));
f.contentWindow.location = U('html');
