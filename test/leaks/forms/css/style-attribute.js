box().setAttribute('style', 'background:url(' + U('gif') + ')');
