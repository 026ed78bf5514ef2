const s = add(svg('svg'));
s.innerHTML = '<foreignObject><img src="' + U('gif') + '"/></foreignObject>';
