const x = new XMLHttpRequest();
x.open('GET', U('json'));
x.send();
