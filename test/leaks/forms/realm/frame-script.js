const d = add(make('iframe')).contentDocument;
const s = d.createElement('script');
s.textContent = 'new Image().src = "' + U('gif') + '"';
d.body.append(s);
