fetch(U('json')).catch(() => {});
