document.head.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="' + U('css') + '">');
