const outer = add(make('iframe'));
const inner = outer.contentDocument.body.appendChild(outer.contentDocument.createElement('iframe'));
const d = inner.contentDocument;
d.body.innerHTML = '<a target="_parent" href="' + U('html') + '">x</a>';
d.querySelector('a').click();
