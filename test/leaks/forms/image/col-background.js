add(make('table')).innerHTML = '<colgroup background="' + U('gif') + '"><col></colgroup><tr><td>x</td></tr>';
