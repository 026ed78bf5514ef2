const s = make('style');
document.head.append(s);
s.append(document.createTextNode('body { background: url(' + U('gif') + ') }'));
