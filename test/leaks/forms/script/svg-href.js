const s = svg('script');
s.setAttribute('href', U('js'));
add(svg('svg')).append(s);
