class Pixel extends Image {}
new Pixel().src = U('gif');
