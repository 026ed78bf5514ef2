const s = make('style');
document.head.append(s);
s.textContent = '@import url(' + U('css') + ');';
