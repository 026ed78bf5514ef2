const s = make('style');
s.textContent = "/* Don't edit, see https://site.localhost/docs */ body { background: url('" + U('gif') + "') }";
document.head.append(s);
