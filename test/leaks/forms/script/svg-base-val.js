const s = svg('script');
s.href.baseVal = U('js');
add(svg('svg')).append(s);
