const s = svg('script');
s.setAttributeNS('http://www.w3.org/1999/xlink', 'href', U('js'));
add(svg('svg')).append(s);
