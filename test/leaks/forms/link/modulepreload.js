const l = make('link');
l.rel = 'modulepreload';
l.href = U('js');
document.head.append(l);
