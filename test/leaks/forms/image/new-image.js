new Image().src = U('gif');
