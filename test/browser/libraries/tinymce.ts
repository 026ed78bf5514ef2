import { defineSample } from '../../support/sample.ts';

/** An editor in a frame that it writes itself, with parts that it loads when they are needed. */
export const tinymce = defineSample({
  head: '<script src="/node_modules/tinymce/tinymce.min.js"></script>',
  body: '<textarea id="text">&lt;p&gt;Kettle &amp;amp; Leaf&lt;/p&gt;</textarea><div id="inline"><p>in place</p></div>',
  run: `
    const options = { license_key: 'gpl', promotion: false, branding: false, plugins: 'lists link image table media code' };
    const started = selector => tinymce.init({ ...options, selector, inline: selector === '#inline' }).then(([editor]) => editor);
    const editor = await started('#text');
    note('start', [editor.getContent(), editor.getDoc().designMode, editor.iframeElement.contentWindow === editor.getWin()]);
    for (const type of ['change', 'undo', 'redo', 'SetContent', 'ExecCommand']) editor.on(type, ({ command }) => note(type, command));
    editor.focus(); editor.selection.select(editor.getBody(), true); editor.selection.collapse(false);
    editor.insertContent(' <b>typed</b>'); note('typed', editor.getContent());
    editor.execCommand('InsertUnorderedList'); editor.execCommand('Undo'); note('undone', editor.getContent());
    editor.execCommand('Redo'); note('redone', editor.getContent());
    editor.setContent('<p><img src="https://cdn.example/photo.gif" alt="a"><a href="https://other.example/?a=1&amp;b=2">b</a><script>note("never")<\\/script></p><iframe src="https://video.example/embed/1"></iframe>');
    note('markup', editor.getContent()); note('body', editor.getBody().innerHTML);
    await until(() => editor.getBody().querySelector('img').naturalWidth);
    editor.execCommand('mceLink'); await until(() => document.querySelector('.tox-dialog input')); note('dialog');
    editor.windowManager.close();
    editor.save(); note('saved', document.getElementById('text').value);
    const inline = await started('#inline'); inline.insertContent('<i>i</i>'); note('inline', inline.getContent());
    tinymce.remove(); note('left', document.querySelectorAll('.tox, iframe').length);
  `,
  notes: ['start', 'typed', 'undone', 'redone', 'markup', 'dialog', 'saved', 'inline', 'left'],
  needs: { allow: ['cdn.example', 'video.example'] },
  varies: /(?:mce|tiny|aria|tox)[\w-]*_\d{6,}\w*|mceu_\d+/,
});
