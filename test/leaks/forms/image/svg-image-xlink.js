const s = add(svg('svg'));
const i = svg('image');
i.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', U('gif'));
s.append(i);
