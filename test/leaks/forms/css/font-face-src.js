const s = make('style');
s.textContent = '@font-face { font-family: x; src: local(none) } body { font-family: x }';
document.head.append(s);
s.sheet.cssRules[0].style.setProperty('src', 'url(' + U('woff2') + ')');
add(document.createTextNode('text'));
