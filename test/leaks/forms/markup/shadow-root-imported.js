const host = document.implementation.createHTMLDocument('').createElement('div');
host.attachShadow({ mode: 'open', clonable: true }).innerHTML = '<img src="' + U('gif') + '">';
document.body.append(document.importNode(host, true));
