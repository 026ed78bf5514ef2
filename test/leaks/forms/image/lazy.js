const i = add(make('img'));
i.loading = 'lazy';
i.src = U('gif');
