import { installed } from './installed.mjs';

const { version, read } = installed('yett');

const pattern = hostname => `/${hostname.replaceAll('.', '\\.')}/i`;

/** @see https://github.com/snipsco/yett#add-a-blacklist */
export const yett = {
  name: 'yett',
  version,
  files: { '/tools/yett.js': () => read('dist/yett.min.js') },
  head: ({ tracker }) =>
    `<script>window.YETT_BLACKLIST = [${pattern(new URL(tracker).hostname)}]</script>` +
    '<script src="/tools/yett.js"></script>',
  grant: 'window.yett.unblock()',
  deny: null,
  note: 'The host is in its blacklist; it claims scripts alone (its README excludes fetch and XMLHttpRequest), knows no cookies or keys, keeps no answer and has no refusal other than not being unblocked.',
};
