add(make('iframe')).src = U('html');
