box().setHTML('<img src="' + U('gif') + '">', {
  sanitizer: { elements: ['img'], attributes: ['src'] },
});
