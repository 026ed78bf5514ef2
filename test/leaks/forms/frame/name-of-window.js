add(make('iframe')).contentWindow.name = 'aim';
const a = add(make('a'));
a.href = U('html');
a.target = 'aim';
a.click();
