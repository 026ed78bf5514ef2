const s = make('script');
s.setAttribute('src', U('js'));
add(s);
