const s = make('style');
s.textContent = '@import "' + U('css') + '";';
document.head.append(s);
