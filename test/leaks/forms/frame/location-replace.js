const f = add(make('iframe'));
f.contentWindow.location.replace(U('html'));
