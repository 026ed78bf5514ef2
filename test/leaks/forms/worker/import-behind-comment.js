const code = 'const a = "image/*"; import( // here\n' + JSON.stringify(U('js')) + '); /* end */';
new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
