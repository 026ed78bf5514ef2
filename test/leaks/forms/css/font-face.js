const f = new FontFace('x', 'url(' + U('woff2') + ')');
f.load().catch(() => {});
