const s = make('script');
s.textContent = 'import(/* webpackIgnore: true */ ' + JSON.stringify(U('js')) + ').catch(() => {})';
add(s);
