const s = make('style');
s.textContent =
  '@font-face { font-family: x; src: url(' + U('woff2') + ') } body { font-family: x }';
document.head.append(s);
add(document.createTextNode('text'));
