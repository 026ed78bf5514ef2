add(make('img')).src = U('gif');
