add(make('iframe')).name = 'aim';
document.open(U('html'), 'aim', '');
