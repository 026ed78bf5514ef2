box().innerHTML = '<svg><use href="' + U('svg') + '#x"/></svg>';
