const w = add(make('iframe')).contentWindow;
const x = new w.XMLHttpRequest();
x.open('GET', U('json'));
x.send();
