const i = add(make('img'));
i.setAttribute('src', '');
i.attributes[0].nodeValue = U('gif');
