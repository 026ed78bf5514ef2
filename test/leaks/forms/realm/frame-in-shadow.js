const root = box().attachShadow({ mode: 'closed' });
const f = make('iframe');
root.append(f);
f.contentWindow.fetch(U('json')).catch(() => {});
