const b = new Blob(['<img src="' + U('gif') + '">'], { type: 'text/html' });
add(make('iframe')).src = URL.createObjectURL(b);
