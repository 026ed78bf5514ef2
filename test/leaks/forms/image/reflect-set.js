Reflect.set(add(make('img')), 'src', U('gif'));
