const f = make('iframe');
let loads = 0;
f.srcdoc = '<p>one';
f.onload = () => {
  if (++loads === 1) f.srcdoc = '<p>two';
  else frames[0].document.body.innerHTML = '<img src="' + U('gif') + '">';
};
add(f);
