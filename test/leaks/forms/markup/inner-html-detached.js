make('div').innerHTML = '<img src="' + U('gif') + '">';
