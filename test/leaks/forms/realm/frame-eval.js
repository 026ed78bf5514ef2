add(make('iframe')).contentWindow.eval('fetch("' + U('json') + '")');
