const a = add(make('a'));
a.href = '#x';
a.ping = U('json');
a.click();
