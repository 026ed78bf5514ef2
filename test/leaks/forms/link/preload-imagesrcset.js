const l = make('link');
l.rel = 'preload';
l.as = 'image';
l.imageSrcset = U('gif') + ' 1x';
document.head.append(l);
