document.head.append(make('style'));
document.styleSheets[document.styleSheets.length - 1].insertRule(
  'body { background: url(' + U('gif') + ') }',
);
