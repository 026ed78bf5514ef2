const f = make('iframe');
window.address = U('txt');
f.setAttribute('onload', "frames[0].fetch(address, { mode: 'no-cors' })");
add(f);
