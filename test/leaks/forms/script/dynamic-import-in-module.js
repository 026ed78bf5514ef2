const s = make('script');
s.type = 'module';
s.textContent = 'import ' + JSON.stringify(U('js'));
add(s);
