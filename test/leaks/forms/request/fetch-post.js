fetch(U('json'), { method: 'POST', body: 'x=1', keepalive: true }).catch(() => {});
