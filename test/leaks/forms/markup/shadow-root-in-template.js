const t = make('template');
t.setHTMLUnsafe('<p><b><template shadowrootmode="open"><img src="' + U('gif') + '"></template></b></p>');
document.body.append(t.content);
