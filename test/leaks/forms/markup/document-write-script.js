document.write('<script src="' + U('js') + '"></scr' + 'ipt>');
