const d = add(make('iframe')).contentDocument;
d.open();
d.write('<a href="' + U('html') + '">x</a>');
d.close();
d.querySelector('a').click();
