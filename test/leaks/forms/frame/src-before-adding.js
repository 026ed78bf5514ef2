const f = make('iframe');
f.setAttribute('src', U('html'));
add(f);
