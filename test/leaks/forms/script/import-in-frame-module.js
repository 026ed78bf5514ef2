const frame = make('iframe');
add(frame);
const script = frame.contentDocument.createElement('script');
script.type = 'module';
script.textContent = `const T = ${JSON.stringify(T)}; import(T + "/script/import-in-frame-module/leak.js");`;
frame.contentDocument.body.append(script);
