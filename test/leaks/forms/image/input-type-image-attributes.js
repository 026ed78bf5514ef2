const i = add(make('input'));
i.setAttribute('src', U('gif'));
i.setAttribute('type', 'image');
