const e = make('fencedframe');
add(e);
new Image().src = U('gif');
