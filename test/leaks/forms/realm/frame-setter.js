const w = add(make('iframe')).contentWindow;
Object.getOwnPropertyDescriptor(w.HTMLImageElement.prototype, 'src').set.call(
  new Image(),
  U('gif'),
);
