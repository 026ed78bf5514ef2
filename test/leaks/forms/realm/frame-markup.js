box().innerHTML = '<iframe></iframe>';
frames[0].navigator.sendBeacon(U('json'));
