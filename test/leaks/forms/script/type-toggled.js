const s = make('script');
s.src = U('js');
s.toggleAttribute('type');
add(s);
