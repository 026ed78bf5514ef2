add(make('video')).setAttribute('poster', U('gif'));
