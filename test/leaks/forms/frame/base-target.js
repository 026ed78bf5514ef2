add(make('iframe')).name = 'aim';
const b = make('base');
b.target = 'aim';
document.head.append(b);
const a = add(make('a'));
a.href = U('html');
a.click();
