const bytes = new TextEncoder().encode('fetch("' + U('json') + '").catch(() => {})');
new Worker(URL.createObjectURL(new Blob([bytes])));
