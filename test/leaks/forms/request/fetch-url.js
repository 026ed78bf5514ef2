fetch(new URL(U('json'))).catch(() => {});
