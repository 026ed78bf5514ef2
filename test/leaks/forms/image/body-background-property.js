document.body.background = U('gif');
