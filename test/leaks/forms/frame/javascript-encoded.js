add(make('iframe')).src = 'javascript:' + encodeURIComponent(`'<img src="${U('gif')}">'`);
