const f = add(make('iframe'));
f.replaceWith(make('iframe'));
window[0].fetch(U('json')).catch(() => {});
