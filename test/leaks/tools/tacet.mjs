import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = join(import.meta.dirname, '../../../package.json');

const headWith = config =>
  `<script>window.consentConfig = ${JSON.stringify(config)}</script>` +
  '<script src="/dist/consent.js"></script>';
const hostOf = tracker => new URL(tracker).hostname;

/** Tacet as it was built. The site serves its files below `/dist/`. */
export const tacet = {
  name: 'tacet',
  version: JSON.parse(readFileSync(manifest, 'utf8')).version,
  files: {},
  head: ({ tracker }) =>
    headWith({ rules: [{ match: hostOf(tracker), purpose: 'marketing', keys: ['_trk*'] }] }),
  /** The same host as one that the site needs: nothing may change for it. */
  allowing: ({ tracker }) => headWith({ allow: [hostOf(tracker)] }),
  grant: 'window.consent.grant()',
  deny: 'window.consent.deny()',
  note: 'One rule names the host, its purpose and the keys it may write once that is granted.',
};
