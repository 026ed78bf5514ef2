box().style.setProperty('background', 'url(' + U('gif') + ')');
