const page = new Blob(['<img src="' + U('gif') + '">'], { type: 'text/html' });
const html = '<iframe src="' + URL.createObjectURL(page) + '"></iframe>';
document.body.append(new DOMParser().parseFromString(html, 'text/html').body.firstChild);
