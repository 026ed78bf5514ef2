box().style.background = '\\75 rl(' + U('gif') + ')';
