const s = new CSSStyleSheet();
s.replaceSync('body { background: url(' + U('gif') + ') }');
document.adoptedStyleSheets = [s];
