add(make('iframe')).contentWindow.navigation?.navigate(U('html'));
