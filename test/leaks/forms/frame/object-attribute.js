const o = make('object');
o.setAttribute('data', U('gif'));
o.type = 'image/gif';
add(o);
