const x = new XMLHttpRequest();
x.open('GET', '/page-with-pixel?' + encodeURIComponent(U('gif')));
x.responseType = 'document';
x.onload = () => add(x.response.querySelector('img'));
x.send();
