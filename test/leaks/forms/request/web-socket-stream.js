new WebSocketStream(U('txt').replace('http', 'ws')).opened.catch(() => {});
