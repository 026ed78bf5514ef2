new Image().src = U('gif').replace('http://', '\\\\');
