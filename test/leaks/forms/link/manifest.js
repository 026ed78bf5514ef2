const l = make('link');
l.rel = 'manifest';
l.href = U('json');
document.head.append(l);
