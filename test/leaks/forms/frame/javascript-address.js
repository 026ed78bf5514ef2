add(make('iframe')).src = 'javascript:' + JSON.stringify('<img src="' + U('gif') + '">');
