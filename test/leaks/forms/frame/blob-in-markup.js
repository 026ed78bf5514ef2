const page = new Blob(['<img src="' + U('gif') + '">'], { type: 'text/html' });
box().innerHTML = '<iframe src="' + URL.createObjectURL(page) + '"></iframe>';
