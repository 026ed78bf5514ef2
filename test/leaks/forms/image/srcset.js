add(make('img')).srcset = U('gif') + ' 1x';
