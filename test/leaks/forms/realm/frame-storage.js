add(make('iframe')).contentWindow.localStorage.setItem('_trk', '1');
