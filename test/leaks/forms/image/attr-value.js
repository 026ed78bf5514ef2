const i = add(make('img'));
i.setAttribute('src', '');
i.getAttributeNode('src').value = U('gif');
