add(make('img')).setAttribute('srcset', '/own.gif 9x,' + U('gif') + ' 1x');
