const s = svg('svg');
const i = svg('image');
i.setAttribute('href', U('gif'));
i.setAttribute('width', '9');
i.setAttribute('height', '9');
s.append(i);
add(s);
