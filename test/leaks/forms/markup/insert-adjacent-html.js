box().insertAdjacentHTML('beforebegin', '<img src="' + U('gif') + '">');
