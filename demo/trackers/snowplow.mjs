/** A static tag and an inline call; sends by fetch with keepalive. */
export const snowplow = {
  bundle: [['snowplow.js', '@snowplow/browser-tracker/dist/index.umd.min.js']],
  rule: at => ({
    match: [`${at}/sdk/snowplow`, `${at}/snowplow`],
    keys: ['_sp_*', 'snowplowOutQueue_*'],
    globals: ['snowplowBrowserTracking'],
    purpose: 'analytics',
    service: 'snowplow',
  }),
  head: (origin, tag) => `
${tag.script('analytics', `${origin}/sdk/snowplow.js`)}
${tag.inline(
  'analytics',
  `snowplowBrowserTracking.newTracker('sp', '${origin}/snowplow', { appId: 'kettle', keepalive: true }); snowplowBrowserTracking.trackPageView();`,
)}`,
};
