const d = add(make('iframe')).contentDocument;
d.write('<img src="' + U('gif') + '">');
d.close();
