add(
  document.createRange().createContextualFragment('<script src="' + U('js') + '"></scr' + 'ipt>'),
);
