/** A static tag and an inline call: the inline script has to wait with the tag. */
export const mixpanel = {
  bundle: [['mixpanel.js', 'mixpanel-browser/dist/mixpanel.umd.js']],
  rule: at => ({
    match: [`${at}/sdk/mixpanel`, `${at}/mixpanel`],
    keys: ['mp_*', '__mp*', 'mixpanel*'],
    globals: ['mixpanel'],
    purpose: 'analytics',
    service: 'mixpanel',
  }),
  head: (origin, tag) => `
${tag.script('analytics', `${origin}/sdk/mixpanel.js`)}
${tag.inline(
  'analytics',
  `mixpanel.init('demo', { api_host: '${origin}/mixpanel', track_pageview: true, persistence: 'localStorage', batch_flush_interval_ms: 500 });`,
)}`,
};
