box().innerHTML = '<iframe src="' + U('html') + '"></iframe>';
