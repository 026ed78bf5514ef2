new WebSocket(U('json').replace('http', 'ws'));
