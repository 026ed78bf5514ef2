fetch(new Request(U('json'))).catch(() => {});
