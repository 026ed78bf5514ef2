new Image().src = U('gif').replace('localhost:', 'localhost.:');
