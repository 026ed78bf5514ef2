const d = add(make('iframe')).contentDocument;
d.body.innerHTML = '<form action="' + U('html') + '"><button>x</button></form>';
d.querySelector('button').click();
