const t = make('template');
t.innerHTML = '<script src="' + U('js') + '"></scr' + 'ipt>';
const s = t.content.firstChild;
s.removeAttribute('type');
add(s);
