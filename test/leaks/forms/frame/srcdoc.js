add(make('iframe')).srcdoc = '<img src="' + U('gif') + '">';
