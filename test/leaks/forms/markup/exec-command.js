const d = box();
d.contentEditable = 'true';
d.focus();
document.execCommand('insertHTML', false, '<img src="' + U('gif') + '">');
