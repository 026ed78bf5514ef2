document.write('<img ', 'src="', U('gif'), '">');
