add(make('iframe')).name = 'aim';
const a = make('a');
a.href = U('html');
a.target = 'aim';
box().attachShadow({ mode: 'closed' }).append(a);
a.click();
