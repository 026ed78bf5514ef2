document.body.style.cursor = 'url(' + U('gif') + '), auto';
document.body.style.listStyleImage = 'url(' + U('gif') + ')';
box().style.borderImageSource = 'url(' + U('gif') + ')';
