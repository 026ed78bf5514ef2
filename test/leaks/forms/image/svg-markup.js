box().innerHTML = '<svg><image href="' + U('gif') + '" width="9" height="9"/></svg>';
