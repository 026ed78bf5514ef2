const address = URL.createObjectURL(new Blob(['fetch("' + U('json') + '").catch(() => {})']));
new Worker(address);
URL.revokeObjectURL(address);
