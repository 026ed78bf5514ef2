add(make('iframe')).src = 'data:text/html,' + encodeURIComponent('<img src="' + U('gif') + '">');
