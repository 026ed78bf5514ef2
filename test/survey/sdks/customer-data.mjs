/** Customer data platforms. */
export const customerData = {
  segment: {
    package: '@segment/analytics-next@1.84.3',
    use: `const client = sdk.AnalyticsBrowser.load({ writeKey: 'abc' }); client.page(); client.track('order');`,
    answers: {
      'cdn.segment.com/v1/projects': '{"integrations":{"Segment.io":{"apiKey":"abc"}},"plan":{}}',
    },
  },
  june: {
    package: '@june-so/analytics-next@2.0.0',
    use: `const client = sdk.AnalyticsBrowser.load({ writeKey: 'abc' }); client.page(); client.track('order');`,
  },
  'customer-io': {
    package: '@customerio/cdp-analytics-browser@0.5.11',
    use: `const client = sdk.AnalyticsBrowser.load({ writeKey: 'abc' }); client.page(); client.track('order');`,
    answers: {
      'cdp.customer.io/v1/projects':
        '{"integrations":{"Customer.io Data Pipelines":{"apiKey":"abc"}},"plan":{}}',
    },
  },
  rudderstack: {
    package: '@rudderstack/analytics-js@3.34.1',
    use: `const client = new sdk.RudderAnalytics(); client.load('abc', 'https://shop.dataplane.rudderstack.com', { lockIntegrationsVersion: true });
      client.page(); client.track('order');`,
    answers: {
      'api.rudderstack.com/sourceConfig':
        '{"source":{"id":"a","name":"b","writeKey":"abc","enabled":true,"workspaceId":"w","config":{"statsCollection":{"errors":{"enabled":false},"metrics":{"enabled":false}}},"destinations":[]},"updatedAt":"2026-01-01T00:00:00.000Z"}',
    },
  },
  'rudderstack-legacy': {
    package: 'rudder-sdk-js@2.52.21',
    use: `sdk.load('abc', 'https://shop.dataplane.rudderstack.com'); sdk.page(); sdk.track('order');`,
    answers: {
      'api.rudderstack.com/sourceConfig':
        '{"source":{"id":"a","name":"b","writeKey":"abc","enabled":true,"workspaceId":"w","config":{},"destinations":[]}}',
    },
  },
  snowplow: {
    package: '@snowplow/browser-tracker@4.10.1',
    use: `sdk.newTracker('sp', 'https://collector.shop-host.net', { appId: 'shop', contexts: { session: true } }); sdk.trackPageView();
      sdk.trackStructEvent({ category: 'shop', action: 'order' });`,
  },
  mparticle: {
    package: '@mparticle/web-sdk@2.68.0',
    use: `const client = sdk.default.default ?? sdk.default; client.init('us1-abc', { isDevelopmentMode: true, requestConfig: false }); client.logEvent('order', 1);`,
  },
  jitsu: {
    package: '@jitsu/js@1.11.0',
    use: `const client = sdk.jitsuAnalytics({ host: 'https://abc.d.jitsu.com', writeKey: 'a:b' }); client.page(); client.track('order');`,
  },
  'jitsu-legacy': {
    package: '@jitsu/sdk-js@3.1.5',
    use: `const client = sdk.jitsuClient({ key: 'js.abc', tracking_host: 'https://t.jitsu.com' }); client.track('order');`,
  },
  'treasure-data': {
    package: 'td-js-sdk@4.4.3',
    use: `const client = new sdk.default({ host: 'in.treasuredata.com', database: 'shop', writeKey: '1/abc', startInSignedMode: true });
      client.setSignedMode(); client.trackPageview('pageviews'); client.trackEvent('order');`,
  },
  ours: {
    package: 'ours-web-sdk@1.0.1',
    use: `const client = sdk.default.default ?? sdk.default; client.init('abc', { track_web_events: true }); client.track('order');`,
  },
  edgetag: {
    package: '@blotoutio/edgetag-sdk-js@0.8.0',
    use: `sdk.init({ edgeURL: 'https://abc.edgetag.io', disableConsentCheck: true }); sdk.tag('Purchase', { value: 1 });`,
  },
  formo: {
    package: '@formo/analytics@1.35.0',
    with: ['react@19.3.1'],
    use: `sdk.FormoAnalytics.init('abc', { tracking: true }).then(client => { client.page(); client.track('order'); });`,
  },
  databuddy: {
    package: '@databuddy/sdk@2.6.0',
    use: `document.head.append(sdk.createScript({ clientId: 'abc' })); sdk.track('order');`,
  },
  outlit: {
    package: '@outlit/browser@1.4.0',
    use: `sdk.init({ publicKey: 'pk_abc', trackPageviews: true }); sdk.track('order');`,
  },
  polar: {
    package: '@polar-analytics/pixel-sdk@0.18.0',
    use: `const Client = sdk.PolarPixelSdk ?? sdk.PolarPixel ?? sdk.default; const client = new Client({ apiKey: 'abc' }); client.track?.('order');`,
  },
  stream: {
    package: 'stream-analytics@3.4.4',
    use: `const client = new sdk.default({ apiKey: 'abc', token: 'def' }); client.setUser({ id: 1, alias: 'a' });
      client.trackEngagement({ label: 'order', content: { foreign_id: 'a:1' } });`,
  },
  'adobe-alloy': {
    package: '@adobe/alloy@2.33.1',
    use: `const alloy = sdk.createInstance({ name: 'alloy' });
      alloy('configure', { datastreamId: '11111111-2222-4333-8444-555555555555', orgId: '0123456789ABCDEF01234567@AdobeOrg' });
      alloy('sendEvent', { xdm: { eventType: 'order' } });`,
  },
};
