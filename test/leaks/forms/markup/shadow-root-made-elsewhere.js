const host = document.implementation.createHTMLDocument('').createElement('div');
host.attachShadow({ mode: 'closed' }).innerHTML = '<img src="' + U('gif') + '">';
document.body.append(host);
