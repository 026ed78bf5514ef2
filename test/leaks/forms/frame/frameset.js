const s = document.createElement('frameset');
const f = document.createElement('frame');
f.src = U('html');
s.append(f);
document.documentElement.append(s);
