const x = new XMLHttpRequest();
x.open('POST', U('json'));
x.send('x=1');
