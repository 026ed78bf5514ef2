const s = add(svg('svg'));
const i = svg('image');
s.append(i);
i.href.baseVal = U('gif');
