/** A page without any tool: what the browser itself lets out. */
export const nothing = {
  name: 'nothing',
  version: '',
  files: {},
  head: () => '',
  grant: null,
  deny: null,
  note: 'No tool: every form is expected to get out, or it tells nothing about the others.',
};
