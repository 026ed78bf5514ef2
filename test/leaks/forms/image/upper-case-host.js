new Image().src = U('gif').replace('tracker', 'TRACKER');
