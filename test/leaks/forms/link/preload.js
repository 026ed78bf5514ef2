const l = make('link');
l.rel = 'preload';
l.as = 'image';
l.href = U('gif');
document.head.append(l);
