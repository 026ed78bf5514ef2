const f = add(make('form'));
f.target = 'sink';
const i = add(make('iframe'));
i.name = 'sink';
const b = make('button');
b.formAction = U('html');
f.append(b);
b.click();
