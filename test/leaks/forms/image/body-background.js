document.body.setAttribute('background', U('gif'));
