const f = document.body.appendChild(document.createElement('iframe'));
navigator.sendBeacon.call(f.contentWindow.navigator, U('json'), 'x=1');
