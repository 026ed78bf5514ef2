add(
  Document.parseHTML('<img src="' + U('gif') + '">', {
    sanitizer: { elements: ['img'], attributes: ['src'] },
  }).body.firstChild,
);
