box().innerHTML = '<iframe srcdoc="&lt;img src=' + U('gif') + '>"></iframe>';
