const f = make('iframe');
document.body.replaceChildren(f);
window[0].fetch(U('json')).catch(() => {});
