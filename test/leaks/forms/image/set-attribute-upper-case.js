add(make('img')).setAttribute('SRC', U('gif'));
