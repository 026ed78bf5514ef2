const d = make('div');
d.innerHTML = '<img src="' + U('gif') + '">';
add(d.cloneNode(true));
