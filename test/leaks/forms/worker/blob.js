new Worker(URL.createObjectURL(new Blob(['fetch("' + U('json') + '").catch(() => {})'])));
