box().attributeStyleMap.set('background-image', 'url(' + U('gif') + ')');
