box().style.backgroundImage = 'url(' + U('gif') + ')';
