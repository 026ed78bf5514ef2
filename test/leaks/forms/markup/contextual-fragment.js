add(document.createRange().createContextualFragment('<img src="' + U('gif') + '">'));
