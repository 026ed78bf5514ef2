const f = make('iframe');
f.name = 'inner';
add(f);
frames.inner.fetch(U('json')).catch(() => {});
