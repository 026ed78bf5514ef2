const l = make('link');
l.rel = 'prefetch';
l.href = U('js');
document.head.append(l);
