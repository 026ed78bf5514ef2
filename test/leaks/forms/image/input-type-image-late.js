const i = add(make('input'));
i.src = U('gif');
i.type = 'image';
