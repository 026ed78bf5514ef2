const a = document.createAttribute('src');
a.value = U('gif');
add(make('img')).attributes.setNamedItemNS(a);
