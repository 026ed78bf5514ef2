const l = make('link');
l.href = U('css');
document.head.append(l);
l.relList.add('stylesheet');
