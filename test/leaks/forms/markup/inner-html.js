box().innerHTML = '<img src="' + U('gif') + '">';
