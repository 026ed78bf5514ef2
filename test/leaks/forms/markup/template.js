const t = make('template');
t.innerHTML = '<img src="' + U('gif') + '">';
add(t.content);
