box().innerHTML = '<iframe srcdoc="<body style=\'background: url(' + U('gif') + ')\'>text"></iframe>';
