new Function('u', 'return import(u)')(U('js')).catch(() => {});
