add(make('iframe')).name = 'aim';
const root = box().attachShadow({ mode: 'open' });
root.innerHTML = '<form target="aim" action="' + U('html') + '"><button>x</button></form>';
root.querySelector('form').requestSubmit();
