import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = join(import.meta.dirname, '../../../package.json');

const config = hostname => ({
  rules: [{ match: hostname, purpose: 'marketing', keys: ['_trk*'] }],
});

/** Tacet as it was built. The site serves its files below `/dist/`. */
export const tacet = {
  name: 'tacet',
  version: JSON.parse(readFileSync(manifest, 'utf8')).version,
  files: {},
  head: ({ tracker }) =>
    `<script>window.consentConfig = ${JSON.stringify(config(new URL(tracker).hostname))}</script>` +
    '<script src="/dist/consent.js"></script>',
  grant: 'window.consent.grant()',
  deny: 'window.consent.deny()',
  note: 'One rule names the host, its purpose and the keys it may write once that is granted.',
};
