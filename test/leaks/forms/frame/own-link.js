const d = add(make('iframe')).contentDocument;
d.body.innerHTML = '<a href="' + U('html') + '">x</a>';
d.querySelector('a').click();
