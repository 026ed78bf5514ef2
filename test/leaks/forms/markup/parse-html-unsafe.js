add(Document.parseHTMLUnsafe('<img src="' + U('gif') + '">').body.firstChild);
