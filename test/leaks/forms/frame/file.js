const page = new File(['<img src="' + U('gif') + '">'], 'a.html', { type: 'text/html' });
add(make('iframe')).src = URL.createObjectURL(page);
