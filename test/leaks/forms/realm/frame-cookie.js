const d = add(make('iframe')).contentDocument;
d.cookie = '_trk=1';
