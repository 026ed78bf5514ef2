const f = add(make('form'));
f.action = U('html');
f.target = 'sink';
const i = add(make('iframe'));
i.name = 'sink';
f.submit();
