const frame = add(make('iframe'));
const { Worker: Foreign, URL: Url, Blob: Bytes } = frame.contentWindow;
new Foreign(Url.createObjectURL(new Bytes(['fetch("' + U('json') + '").catch(() => {})'])));
