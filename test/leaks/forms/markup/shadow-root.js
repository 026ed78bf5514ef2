const root = box().attachShadow({ mode: 'open' });
root.innerHTML = '<img src="' + U('gif') + '">';
