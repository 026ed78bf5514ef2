const i = new Image();
i.onload = () => document.createElement('canvas').getContext('2d').drawImage(i, 0, 0);
i.src = U('gif');
