const f = add(make('iframe'));
f.contentWindow.location.href = U('html');
