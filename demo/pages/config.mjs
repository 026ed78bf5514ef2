import { trackers } from '../trackers/index.mjs';

/** What every page puts into `window.consentConfig`. */
export function consentConfig({ lang, texts, trackerUrl, config }) {
  const at = new URL(trackerUrl).host;
  const own = { keys: ['cart', 'panel'], purpose: 'necessary', service: 'kettle-and-leaf' };
  return {
    policy: '2026-11',
    unknown: 'hold',
    rules: [own, ...trackers.map(tracker => tracker.rule(at))],
    email: { endpoint: '/email/opt-out' },
    ui: {
      site: texts.shop,
      policyUrl: lang === 'zh' ? '/zh/privacy.html' : '/privacy.html',
      contact: 'mailto:privacy@kettle.example',
      position: 'bottom-left',
    },
    ...config,
  };
}
