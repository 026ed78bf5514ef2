const t = add(make('table'));
t.innerHTML = '<tr><td>x</td></tr>';
t.setAttribute('background', U('gif'));
