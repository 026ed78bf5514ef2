add(make('object')).data = U('html');
