const i = make('img');
i.crossOrigin = 'anonymous';
i.src = U('gif');
add(i);
