add(make('table')).innerHTML = '<tr><td background="' + U('gif') + '">x</td></tr>';
