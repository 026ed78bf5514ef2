const { prototype } = add(make('iframe')).contentWindow.Element;
const { get } = Object.getOwnPropertyDescriptor(prototype, 'attributes');
const address = document.createAttribute('src');
address.value = U('gif');
NamedNodeMap.prototype.setNamedItem.call(get.call(add(make('img'))), address);
