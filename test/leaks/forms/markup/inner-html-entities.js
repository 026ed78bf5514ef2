box().innerHTML = '<img src="' + U('gif').replace('http:', 'htt&#112;&colon;') + '">';
