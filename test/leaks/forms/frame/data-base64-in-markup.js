const html = btoa('<img src="' + U('gif') + '">');
box().innerHTML = '<iframe src="data:text/html;base64,' + html + '"></iframe>';
