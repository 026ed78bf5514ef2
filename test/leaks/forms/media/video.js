add(make('video')).src = U('mp4');
