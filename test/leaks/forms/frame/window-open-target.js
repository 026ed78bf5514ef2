const f = add(make('iframe'));
f.name = 'aim';
open(U('html'), 'aim');
