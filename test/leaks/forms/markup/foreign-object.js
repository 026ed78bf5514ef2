const f = add(svg('svg')).appendChild(svg('foreignObject'));
f.innerHTML = '<image src="' + U('gif') + '">';
