const l = make('link');
l.rel = 'stylesheet';
l.href = U('css');
document.head.append(l);
