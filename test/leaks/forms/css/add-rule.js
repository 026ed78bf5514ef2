document.head.append(make('style'));
document.styleSheets[document.styleSheets.length - 1].addRule('body', 'background: url(' + U('gif') + ')');
