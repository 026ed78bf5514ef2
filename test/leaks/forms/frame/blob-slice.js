const page = new Blob(['<img src="' + U('gif') + '">']).slice(0, 999, 'text/html');
add(make('iframe')).src = URL.createObjectURL(page);
