const b = new Blob(['export * from ' + JSON.stringify(U('js'))], { type: 'text/javascript' });
new Worker(URL.createObjectURL(b), { type: 'module' });
