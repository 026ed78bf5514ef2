navigator.sendBeacon(U('json'), 'x=1');
