const s = new CSSStyleSheet();
s.replace('body { background: url(' + U('gif') + ') }');
document.adoptedStyleSheets.push(s);
