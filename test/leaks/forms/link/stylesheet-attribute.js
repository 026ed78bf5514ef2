const l = document.head.appendChild(make('link'));
l.setAttribute('href', U('css'));
l.setAttribute('rel', 'stylesheet');
