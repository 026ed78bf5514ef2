new WebTransport(U('json').replace('http:', 'https:')).ready.catch(() => {});
