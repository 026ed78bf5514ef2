box().style.background = 'image-set("' + U('gif') + '" 1x)';
