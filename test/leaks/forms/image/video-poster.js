add(make('video')).poster = U('gif');
