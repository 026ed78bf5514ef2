box().innerHTML = '<audio src="' + U('mp3') + '" preload="auto"></audio>';
