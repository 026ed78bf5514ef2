const f = make('iframe');
let loads = 0;
f.src = '/own.html';
f.onload = () => {
  if (++loads === 1) f.src = '/own.html?again';
  else {
    frames[0].localStorage._trk_again = 1;
    frames[0].document.cookie = '_trk_again=1; path=/';
  }
};
add(f);
