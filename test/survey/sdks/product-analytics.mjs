/** Product analytics. */
export const productAnalytics = {
  posthog: {
    package: 'posthog-js@1.449.2',
    use: `sdk.default.init('phc_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG', { api_host: 'https://us.i.posthog.com' });
      sdk.default.capture('order');`,
  },
  mixpanel: {
    package: 'mixpanel-browser@2.83.0',
    use: `sdk.default.init('0123456789abcdef0123456789abcdef', { track_pageview: true, persistence: 'localStorage' });
      sdk.default.track('order');`,
  },
  amplitude: {
    package: '@amplitude/analytics-browser@2.48.1',
    use: `sdk.init('0123456789abcdef0123456789abcdef', { defaultTracking: true }); sdk.track('order');`,
  },
  'amplitude-unified': {
    package: '@amplitude/unified@1.1.35',
    use: `sdk.initAll('0123456789abcdef0123456789abcdef', { sessionReplay: { sampleRate: 1 } }); sdk.track('order');`,
  },
  'amplitude-legacy': {
    package: 'amplitude-js@8.21.10',
    use: `const client = sdk.default.getInstance(); client.init('0123456789abcdef0123456789abcdef'); client.logEvent('order');`,
  },
  keen: {
    package: 'keen-tracking@5.0.1',
    use: `const client = new sdk.default({ projectId: 'abc', writeKey: 'def' }); client.initAutoTracking(); client.recordEvent('order', { a: 1 });`,
  },
  countly: {
    package: 'countly-sdk-web@26.1.1',
    use: `const Countly = sdk.default.init ? sdk.default : sdk; Countly.init({ app_key: 'abc', url: 'https://shop.count.ly' });
      Countly.track_sessions(); Countly.track_pageview(); Countly.add_event({ key: 'order' });`,
  },
  usermaven: {
    package: '@usermaven/sdk-js@1.5.15',
    use: `const client = sdk.usermavenClient({ key: 'UMabcdef', trackingHost: 'https://events.usermaven.com', autocapture: true, autoPageview: true });
      client.track('order');`,
  },
  gameanalytics: {
    package: 'gameanalytics@4.4.7',
    use: `const { GameAnalytics } = sdk.default.GameAnalytics ? sdk.default : sdk; GameAnalytics.initialize('0123456789abcdef0123456789abcdef', '0123456789abcdef0123456789abcdef01234567');
      GameAnalytics.addDesignEvent('order');`,
  },
  heap: {
    package: 'reactjs-heap@1.0.3',
    use: `(sdk.default.initialize ?? sdk.default.default?.initialize ?? sdk.initialize)('1234567890');`,
  },
  himetrica: {
    package: '@himetrica/tracker-js@0.1.36',
    use: `const client = new sdk.HimetricaClient({ apiKey: 'hm_abcdef' }); client.track('order');`,
  },
  userlens: {
    package: 'userlens-analytics-sdk@0.1.89',
    use: `const Collector = sdk.EventCollector ?? sdk.default; const client = new Collector({ userId: 'visitor', WRITE_CODE: 'abc', callback: undefined, skipRawEvents: false }); client.pushEvent?.({ event: 'order' });`,
  },
  glean: {
    package: '@mozilla/glean@5.0.10',
    entry: '@mozilla/glean/web',
    use: `sdk.default.initialize('shop', true, { enableAutoPageLoadEvents: true, enableAutoElementClickEvents: true, maxEvents: 1 });`,
  },
};
