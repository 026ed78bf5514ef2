add(make('input')).name = 'aim';
add(make('iframe')).name = 'aim';
open(U('html'), 'aim');
