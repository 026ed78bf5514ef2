const a = document.createAttribute('src');
const i = add(make('img'));
i.setAttributeNode(a);
a.value = U('gif');
