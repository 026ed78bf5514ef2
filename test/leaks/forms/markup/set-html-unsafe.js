box().setHTMLUnsafe('<img src="' + U('gif') + '">');
