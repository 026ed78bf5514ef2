const i = make('img');
i.src = U('gif');
add(i.cloneNode());
