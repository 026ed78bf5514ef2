add(make('script')).src = U('js');
