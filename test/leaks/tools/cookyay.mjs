import { buildInlineSnippet } from 'cookyay/snippet';
import { installed } from './installed.mjs';

const { version, read } = installed('cookyay');

const config = {
  policyVersion: '1',
  autoBlock: true,
  categories: {
    marketing: {
      label: 'Marketing',
      services: [{ name: 'Tracker', cookies: ['_trk'], localStorage: ['_trk'] }],
    },
  },
};

const click = button => `document.querySelector('#cookyay-banner [${button}]').click()`;

/**
 * Its answers are given by the banner's own buttons: the API has no such call.
 *
 * @see https://cookyay.com/
 */
export const cookyay = {
  name: 'cookyay',
  version,
  files: { '/tools/cookyay.js': () => read('dist/index.iife.js') },
  head: () =>
    `<script>${buildInlineSnippet()}</script>` +
    '<script src="/tools/cookyay.js"></script>' +
    `<script>Cookyay.init(${JSON.stringify(config)})</script>`,
  grant: click('data-cookyay-accept'),
  deny: click('data-cookyay-reject'),
  note: 'autoBlock is on, but it judges by a list of about 50 services inside the bundle and no option adds a host; every other script or frame has to be marked up by hand, and the cookies and keys declared of a service are not enforced.',
};
