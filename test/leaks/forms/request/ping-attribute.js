const a = add(make('a'));
a.setAttribute('href', '#x');
a.setAttribute('ping', U('json'));
a.click();
