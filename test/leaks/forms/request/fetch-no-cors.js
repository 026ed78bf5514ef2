fetch(U('json'), { mode: 'no-cors' }).catch(() => {});
