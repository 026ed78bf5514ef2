const s = make('style');
document.head.append(s);
s.append('@import url(' + U('css') + ');');
