new Worker('/own-worker.js?' + encodeURIComponent(U('json')), { type: 'module' });
