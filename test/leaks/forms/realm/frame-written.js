const d = add(make('iframe')).contentDocument;
d.open();
d.write('<script>fetch("' + U('json') + '")</scr' + 'ipt>');
d.close();
