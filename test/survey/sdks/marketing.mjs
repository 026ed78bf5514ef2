/** Tags, advertising, attribution, fingerprints. */
export const marketing = {
  piano: {
    package: 'piano-analytics-js@6.17.0',
    use: `const piano = window.pa ?? sdk.pianoAnalytics; piano.setConfigurations({ site: 123456, collectDomain: 'https://logs1412.xiti.com' });
      piano.sendEvent('page.display', { page: 'shop' });`,
  },
  webtrekk: {
    package: '@webtrekk-smart-pixel/core@1.10.0',
    use: `const pixel = sdk.default ?? sdk.webtrekkSmartPixel; pixel.init({ trackId: '123456789012345', trackDomain: 'shop01.webtrekk.net' });
      pixel.advanced?.({}); pixel.track?.();`,
  },
  'ga-lite': {
    package: 'ga-lite@2.1.6',
    use: `sdk.default('create', 'UA-1234567-1', 'auto'); sdk.default('send', 'pageview');`,
  },
  'ga-gtag': {
    package: 'ga-gtag@1.2.0',
    use: `sdk.install('G-ABCDEFGHIJ'); sdk.gtag('event', 'order');`,
  },
  'react-ga4': {
    package: 'react-ga4@3.0.1',
    use: `const client = sdk.default.default ?? sdk.default; client.initialize('G-ABCDEFGHIJ'); client.event('order');`,
  },
  'react-gtm': {
    package: 'react-gtm-module@2.0.11',
    use: `sdk.default.initialize({ gtmId: 'GTM-ABCDEFG' });`,
  },
  'firebase-analytics': {
    package: 'firebase@12.19.0',
    entry: ['firebase/app', 'firebase/analytics'],
    use: `const app = sdk.initializeApp({ apiKey: 'AIzaSyA0123456789012345678901234567890', projectId: 'shop', appId: '1:123456789012:web:0123456789abcdef012345', measurementId: 'G-ABCDEFGHIJ' });
      sdk.logEvent(sdk.getAnalytics(app), 'order');`,
  },
  'meta-pixel': {
    package: 'react-facebook-pixel@1.0.4',
    use: `const pixel = sdk.default.default ?? sdk.default; pixel.init('123456789012345'); pixel.pageView();`,
  },
  'tiktok-pixel': {
    package: 'tiktok-pixel@2.0.3',
    use: `const pixel = sdk.default.default ?? sdk.default; pixel.init('C0123456789ABCDEFGHI'); pixel.pageView();`,
  },
  'snapchat-pixel': {
    package: 'react-snapchat-pixel@1.1.1',
    use: `const pixel = sdk.default.default ?? sdk.default; pixel.init('11111111-2222-4333-8444-555555555555'); pixel.pageView();`,
  },
  'twitter-pixel': {
    package: 'react-twitter-pixel@0.0.3',
    use: `const pixel = sdk.default.default ?? sdk.default; pixel.init('abcde'); pixel.pageView();`,
  },
  'linkedin-insight': {
    package: 'react-linkedin-insight@0.1.3',
    use: `const tag = sdk.default.default ?? sdk.default; tag.init('123456'); tag.track?.();`,
  },
  'pinterest-tag': {
    package: 'react-pinterest-tag@0.0.2',
    use: `const tag = sdk.default.default ?? sdk.default; tag.init('1234567890123'); tag.pageView();`,
  },
  'reddit-pixel': {
    package: 'react-reddit-pixel@1.0.0',
    use: `const pixel = sdk.default.default ?? sdk.default; pixel.init('t2_abcdef'); pixel.pageVisit?.();`,
  },
  adjust: {
    package: '@adjustcom/adjust-web-sdk@5.8.3',
    use: `sdk.default.initSdk({ appToken: 'abcdefghijkl', environment: 'production' }); sdk.default.trackEvent({ eventToken: 'abcdef' });`,
  },
  branch: {
    package: 'branch-sdk@2.89.2',
    use: `sdk.default.init('key_live_abcdefghijklmnopqrstuvwxyz012345'); sdk.default.logEvent('PURCHASE', {});`,
    answers: { 'app.link/_r': 'branch_callback__0("1234567890")' },
  },
  singular: {
    package: 'singular-sdk@1.4.10',
    use: `sdk.singularSdk.init(new sdk.SingularConfig('abc', 'def', 'com.shop.web')); sdk.singularSdk.event('order');`,
  },
  spindl: {
    package: '@spindl-xyz/attribution-lite@1.8.1',
    use: `const client = sdk.default.default ?? sdk.default; client.configure({ sdkKey: '11111111-2222-4333-8444-555555555555' }); client.enableAutoPageViews(); client.track('order', {});`,
  },
  airbridge: {
    package: 'airbridge-web-sdk-loader@1.11.3',
    use: `sdk.default.init({ app: 'shop', webToken: 'abc' }); sdk.default.events.send('order');`,
  },
  castle: {
    package: '@castleio/castle-js@2.8.5',
    use: `sdk.configure({ pk: 'pk_abcdefghijklmnopqrstuvwxyz012345' }); sdk.page({ user: { id: '1' } }); sdk.createRequestToken();`,
  },
  'fingerprint-pro': {
    package: '@fingerprintjs/fingerprintjs-pro@3.12.15',
    use: `sdk.load({ apiKey: 'abcdefghijklmnopqrst' }).then(agent => agent.get());`,
  },
  'fingerprint-agent': {
    package: '@fingerprint/agent@4.1.5',
    use: `sdk.start({ apiKey: 'abcdefghijklmnopqrst' }).get();`,
  },
  thumbmark: {
    package: '@thumbmarkjs/thumbmarkjs@1.11.0',
    use: `new sdk.Thumbmark({ api_key: 'abc' }).get();`,
  },
  visenze: {
    package: 'visenze-tracking-javascript@3.0.0',
    use: `const client = (sdk.default?.Tracker ?? sdk.Tracker ?? sdk.default)({ code: 'abc:def', uid: '1' }); client.sendEvent?.('product_click', { queryId: '1', pid: '2', pos: 1 }, () => {}, () => {});`,
  },
  coveo: {
    package: 'coveo.analytics@2.30.55',
    use: `const client = new sdk.CoveoAnalyticsClient({ token: 'xxabc' }); client.sendCustomEvent({ eventType: 'shop', eventValue: 'order' });`,
  },
  'algolia-insights': {
    package: 'search-insights@2.17.3',
    use: `sdk.default('init', { appId: 'ABCDEFGHIJ', apiKey: 'abc', useCookie: true }); sdk.default('clickedObjectIDs', { eventName: 'order', index: 'shop', objectIDs: ['1'] });`,
  },
};
