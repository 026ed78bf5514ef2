const f = make('iframe');
let loads = 0;
f.src = '/own.html';
f.onload = () => {
  if (++loads === 1) f.src = '/own.html?again';
  else frames[0].fetch(U('txt'), { mode: 'no-cors' });
};
add(f);
