const s = make('script');
s.src = U('js');
s.removeAttribute('type');
add(s);
