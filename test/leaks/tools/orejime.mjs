import { installed } from './installed.mjs';

const { version, read } = installed('orejime');

const config = `{
  privacyPolicyUrl: '/privacy',
  purposes: [{ id: 'marketing', title: 'Marketing', cookies: [/^_trk/] }],
}`;

/** @see https://github.com/boscop-fr/orejime#configuration */
export const orejime = {
  name: 'orejime',
  version,
  files: {
    '/tools/orejime.js': () => read('dist/orejime-standard-en.js'),
    '/tools/orejime.css': () => read('dist/orejime-standard.css'),
  },
  head: () =>
    `<script>window.orejimeConfig = ${config}</script>` +
    '<script src="/tools/orejime.js"></script>' +
    '<link rel="stylesheet" href="/tools/orejime.css">',
  grant: 'window.orejime.manager.acceptAll()',
  deny: 'window.orejime.manager.declineAll()',
  note: 'No option declares a host: it holds only what is wrapped by hand in <template data-purpose>; cookies named _trk* are deleted when consent is withdrawn, not prevented, and other storage is not its matter.',
};
