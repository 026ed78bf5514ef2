box().outerHTML = '<img src="' + U('gif') + '">';
