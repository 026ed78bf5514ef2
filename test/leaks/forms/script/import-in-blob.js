const code = `import(${JSON.stringify(T)} + "/script/import-in-blob/leak.js")`;
const script = make('script');
script.src = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
add(script);
