new Image().src = U('gif').replace('tracker', 'px.tracker');
