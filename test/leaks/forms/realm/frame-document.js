const d = add(make('iframe')).contentDocument;
d.body.innerHTML = '<img src="' + U('gif') + '">';
