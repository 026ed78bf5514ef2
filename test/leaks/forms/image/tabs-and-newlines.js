new Image().src = ' ht\ntp://tra\tcker.localhost:' + location.port + U('gif').replace(T, '');
