const i = add(make('img'));
i.setAttribute('src', '');
i.attributes.src.textContent = U('gif');
