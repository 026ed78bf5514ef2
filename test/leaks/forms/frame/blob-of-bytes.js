const bytes = new TextEncoder().encode('<img src="' + U('gif') + '">');
add(make('iframe')).src = URL.createObjectURL(new Blob([bytes], { type: 'text/html' }));
