new SharedWorker(URL.createObjectURL(new Blob(['fetch("' + U('json') + '").catch(() => {})'])));
