const s = make('script');
s.src = U('js');
add(s);
