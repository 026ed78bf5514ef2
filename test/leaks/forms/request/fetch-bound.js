window.fetch.call(undefined, U('json')).catch(() => {});
