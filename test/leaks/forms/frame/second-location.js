const f = make('iframe');
f.src = '/own.html';
f.onload = () => {
  f.onload = () => frames[0].navigator.sendBeacon(U('txt'), 'x');
  frames[0].location = '/own.html?again';
};
add(f);
