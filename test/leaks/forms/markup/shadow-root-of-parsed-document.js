const html = '<p><template shadowrootmode="open"><img src="' + U('gif') + '"></template></p>';
document.body.append(Document.parseHTMLUnsafe(html).body.firstChild);
