box().animate([{ backgroundImage: 'url(' + U('gif') + ')' }, { backgroundImage: 'none' }], 1000);
