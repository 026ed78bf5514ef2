const i = add(make('input'));
i.type = 'image';
i.src = U('gif');
