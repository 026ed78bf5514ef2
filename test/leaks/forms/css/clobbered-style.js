const f = add(make('form'));
f.innerHTML = '<input name="style">x';
f.setAttribute('style', 'background: url(' + U('gif') + ')');
