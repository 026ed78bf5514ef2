const f = make('iframe');
let loads = 0;
f.srcdoc = '<p>one';
f.onload = () => {
  if (++loads > 1) return;
  f.srcdoc = '<img src="/own.gif"onload="fetch(\'' + U('txt') + "',{mode:'no-cors'})\">";
};
add(f);
