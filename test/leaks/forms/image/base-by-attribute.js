const b = document.head.appendChild(make('base'));
b.setAttribute('href', T + '/');
new Image().src = U('gif').replace(T + '/', '');
