const s = make('script');
s.type = 'module';
s.src = U('js');
add(s);
