import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { limitOf } from '../forms.mjs';
import { DIST } from '../site.mjs';

const manifest = join(import.meta.dirname, '../../../package.json');

/** One rule for the tracker, or the same host as one that the site needs. */
const waiting = tracker => ({
  rules: [{ match: new URL(tracker).host, purpose: 'marketing', keys: ['_trk*'] }],
});
const needed = tracker => ({ allow: [new URL(tracker).host] });

const headWith = config =>
  `<script>window.consentConfig = ${JSON.stringify(config)}</script>` +
  '<script src="/dist/consent.js"></script>';

/** The server part as it was built. */
const served = () => import(join(DIST, 'server.js'));
const throughTransform =
  options =>
  configFor =>
  async ({ tracker }) => {
    const { createTransform } = await served();
    return createTransform(configFor(tracker), { script: '/dist/consent.js', ...options });
  };
const throughLock =
  configFor =>
  async ({ tracker }) => {
    const { createLock } = await served();
    return createLock(configFor(tracker));
  };

const common = {
  version: JSON.parse(readFileSync(manifest, 'utf8')).version,
  /** The site serves its files below `/dist/`. */
  files: {},
  grant: 'window.consent.grant()',
  deny: 'window.consent.deny()',
};
const withHead = {
  head: ({ tracker }) => headWith(waiting(tracker)),
  /** What differs where nothing may change for the tracker. */
  allowing: { head: ({ tracker }) => headWith(needed(tracker)) },
};
/** The page comes as it is, and is changed on its way out. */
const changed = through => ({
  head: () => '',
  through: through(waiting),
  allowing: { through: through(needed) },
});

/** What a script alone cannot stop, and what stands in a page's markup. */
const tries = ({ name, isMarkup }, engine) => isMarkup || !!limitOf(name, engine);

/** Tacet as it was built: the script alone, and each way to do something about static markup. */
export const tacet = {
  ...common,
  ...withHead,
  name: 'tacet',
  note: 'The script alone. One rule names the host, its purpose and the keys it may write once that is granted.',
};
export const tacetRewrite = {
  ...common,
  ...changed(throughTransform({})),
  tries,
  name: 'tacet-rewrite',
  note: 'The same, and the server makes trackers in the page inert (`createTransform`). Tried on the forms in markup and on the limits of the script.',
};
export const tacetLock = {
  ...common,
  ...changed(throughTransform({ rewrite: false, lock: true })),
  tries,
  name: 'tacet-lock',
  note: 'The script behind the lock: a policy in the head (`createTransform` with `lock`, which puts there what `tacet lock` prints). The visitor clicks before an answer is given, and the page is opened anew for it. Tried on the same forms.',
};
export const tacetLockHeader = {
  ...common,
  ...withHead,
  through: throughLock(waiting),
  allowing: { ...withHead.allowing, through: throughLock(needed) },
  tries,
  name: 'tacet-lock-header',
  note: 'The script behind the lock as a header (`createLock`). Tried on the same forms.',
};
