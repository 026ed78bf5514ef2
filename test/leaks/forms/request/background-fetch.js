navigator.serviceWorker.ready.then(r => r.backgroundFetch?.fetch('x', [U('json')])).catch(() => {});
