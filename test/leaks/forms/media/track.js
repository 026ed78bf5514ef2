const v = add(make('video'));
const t = make('track');
t.kind = 'subtitles';
t.default = true;
t.src = U('vtt');
v.append(t);
v.textTracks[0].mode = 'showing';
