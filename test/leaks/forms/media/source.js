const v = make('video');
const s = make('source');
s.src = U('mp4');
v.append(s);
add(v);
