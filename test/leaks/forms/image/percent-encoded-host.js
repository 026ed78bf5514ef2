new Image().src = U('gif').replace('tracker', '%74racker');
