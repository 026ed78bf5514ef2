const i = add(make('iframe'));
i.name = 'sink';
const f = add(make('form'));
f.action = U('html');
f.innerHTML = '<button formtarget="sink">x</button>';
f.firstChild.click();
