class S extends WebSocket {}
new S(U('json').replace('http', 'ws'));
