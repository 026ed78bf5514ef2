import(U('js')).catch(() => {});
