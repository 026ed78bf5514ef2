const p = make('picture');
const s = make('source');
s.srcset = U('gif');
p.append(s, make('img'));
add(p);
