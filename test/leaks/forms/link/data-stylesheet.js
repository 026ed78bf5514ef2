const l = make('link');
l.rel = 'stylesheet';
l.href = 'data:text/css,p{background:url(' + U('gif') + ')}';
add(l);
