const f = add(make('form'));
f.setAttribute('action', U('html'));
f.method = 'post';
f.target = 'sink';
const i = add(make('iframe'));
i.name = 'sink';
f.requestSubmit();
