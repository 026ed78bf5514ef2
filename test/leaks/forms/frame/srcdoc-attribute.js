add(make('iframe')).setAttribute('srcdoc', '<script>fetch("' + U('json') + '")</scr' + 'ipt>');
