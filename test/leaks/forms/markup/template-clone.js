const t = make('template');
t.innerHTML = '<p><img src="' + U('gif') + '"></p>';
add(t.content.cloneNode(true));
