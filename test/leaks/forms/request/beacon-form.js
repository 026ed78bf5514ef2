const f = new FormData();
f.append('a', 'b');
navigator.sendBeacon(U('json'), f);
