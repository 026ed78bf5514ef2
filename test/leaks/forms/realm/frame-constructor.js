const w = add(make('iframe')).contentWindow;
w.Function('fetch("' + U('json') + '")')();
