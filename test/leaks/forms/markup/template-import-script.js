const t = make('template');
t.innerHTML = '<script src="' + U('js') + '"></scr' + 'ipt>';
add(document.importNode(t.content, true));
