const a = document.createAttributeNS(null, 'src');
a.value = U('gif');
add(make('img')).setAttributeNodeNS(a);
