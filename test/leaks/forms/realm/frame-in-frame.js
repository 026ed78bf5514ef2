const w = add(make('iframe')).contentWindow;
const f = w.document.body.appendChild(w.document.createElement('iframe'));
f.contentWindow.fetch(U('json')).catch(() => {});
