const s = make('style');
s.textContent = 'body { color: red }';
document.head.append(s);
s.sheet.cssRules[0].style.background = 'url(' + U('gif') + ')';
