const x = new XMLHttpRequest();
XMLHttpRequest.prototype.open.call(x, 'GET', U('json'));
XMLHttpRequest.prototype.send.call(x);
