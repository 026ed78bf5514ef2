const frames = new Set([{ backgroundImage: 'url(' + U('gif') + ')' }, { backgroundImage: 'none' }]);
box().animate(frames, 1000);
