Navigator.prototype.sendBeacon.call(navigator, U('json'));
