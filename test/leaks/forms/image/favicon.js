const l = make('link');
l.rel = 'icon';
l.href = U('gif');
document.head.append(l);
