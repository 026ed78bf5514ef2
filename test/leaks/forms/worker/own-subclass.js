class Mine extends Worker {}
new Mine('/own-worker.js?' + encodeURIComponent(U('json')));
