const t = make('template');
t.innerHTML = '<img src="' + U('gif') + '">';
document.importNode(t.content, true);
