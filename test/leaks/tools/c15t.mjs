import { build } from 'esbuild';
import { installed } from './installed.mjs';

const bundle = async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export * from 'c15t'", resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'c15t',
    write: false,
  });
  return outputFiles[0].text;
};
let bundled;

// Two detours: its frame blocker needs a body and throws in a head, where the network blocker has to
// be; and that one is off until told otherwise, although its types say the opposite.
const config = hostname => ({
  mode: 'offline',
  overrides: { country: 'DE' },
  consentCategories: ['necessary', 'marketing'],
  iframeBlockerConfig: { disableAutomaticBlocking: true },
  networkBlocker: { enabled: true, rules: [{ domain: hostname, category: 'marketing' }] },
});

const save = which => `window.c15tStore.getState().saveConsents('${which}')`;

/** @see https://c15t.com/docs/frameworks/javascript/network-blocker */
export const c15t = {
  name: 'c15t',
  version: installed('c15t').version,
  files: {
    '/tools/c15t.js': () => {
      bundled ??= bundle();
      return bundled;
    },
  },
  head: ({ tracker }) =>
    '<script src="/tools/c15t.js"></script>' +
    `<script>c15t.getOrCreateConsentRuntime(${JSON.stringify(config(new URL(tracker).hostname))})</script>`,
  grant: save('all'),
  deny: save('necessary'),
  note: 'Offline mode, opt-in; its network blocker has a rule for the host and claims fetch and XMLHttpRequest alone; scripts and frames have to be declared or marked up by hand (its frame blocker is off: it cannot start in a head), and cookies and keys are not its matter.',
};
