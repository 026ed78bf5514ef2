add(make('img')).setAttribute('src', U('gif'));
