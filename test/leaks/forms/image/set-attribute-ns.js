add(make('img')).setAttributeNS(null, 'src', U('gif'));
