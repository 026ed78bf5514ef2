import { installed } from './installed.mjs';

const { version, read } = installed('vanilla-cookieconsent');

const words = `{
  consentModal: { title: 'Cookies', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all' },
  preferencesModal: { sections: [{ title: 'Marketing', linkedCategory: 'marketing' }] },
}`;

// It hides from browsers that are being driven unless it is told not to.
const config = `{
  hideFromBots: false,
  categories: {
    necessary: { enabled: true, readOnly: true },
    marketing: { autoClear: { cookies: [{ name: /^_trk/ }] } },
  },
  language: { default: 'en', translations: { en: ${words} } },
}`;

/** @see https://cookieconsent.orestbida.com/essential/getting-started.html */
export const vanillaCookieconsent = {
  name: 'vanilla-cookieconsent',
  version,
  files: {
    '/tools/vanilla-cookieconsent.js': () => read('dist/cookieconsent.umd.js'),
    '/tools/vanilla-cookieconsent.css': () => read('dist/cookieconsent.css'),
  },
  head: () =>
    '<link rel="stylesheet" href="/tools/vanilla-cookieconsent.css">' +
    '<script src="/tools/vanilla-cookieconsent.js"></script>' +
    `<script type="module">CookieConsent.run(${config})</script>`,
  grant: "CookieConsent.acceptCategory('all')",
  deny: 'CookieConsent.acceptCategory([])',
  note: 'No option declares a host: it holds only script tags marked up by hand (type="text/plain" data-category); cookies named _trk* are erased on refusal, not prevented, and other storage is not its matter.',
};
