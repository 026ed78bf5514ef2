add(make('iframe')).name = 'aim';
const a = add(svg('svg')).appendChild(svg('a'));
a.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', U('html'));
a.setAttribute('target', 'aim');
a.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
