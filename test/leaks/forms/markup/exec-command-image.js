const d = box();
d.contentEditable = 'true';
d.focus();
document.execCommand('insertImage', false, U('gif'));
