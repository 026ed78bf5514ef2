const i = new Image();
i.attributionSrc = U('json');
add(i);
i.setAttribute('attributionsrc', U('json'));
