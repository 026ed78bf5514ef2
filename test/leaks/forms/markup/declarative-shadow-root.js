box().setHTMLUnsafe(
  '<p><template shadowrootmode="closed"><img src="' + U('gif') + '"></template></p>',
);
