const s = make('style');
s.textContent = 'body { background: url(' + U('gif') + ') }';
document.head.append(s);
