new Image().src = U('gif').replace('http://', 'http://a:b@');
