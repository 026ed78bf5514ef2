Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set.call(
  add(make('img')),
  U('gif'),
);
