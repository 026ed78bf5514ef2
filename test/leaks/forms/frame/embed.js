const e = make('embed');
e.src = U('html');
add(e);
