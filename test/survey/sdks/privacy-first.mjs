/** Analytics without cookies, and what one hosts oneself. */
export const privacyFirst = {
  'vercel-analytics': {
    package: '@vercel/analytics@2.0.1',
    use: `sdk.inject({ mode: 'production' }); sdk.track('order');`,
  },
  'vercel-speed': { package: '@vercel/speed-insights@2.0.0', use: `sdk.injectSpeedInsights({});` },
  'plausible-legacy': {
    package: 'plausible-tracker@0.3.9',
    use: `const client = (sdk.default.default ?? sdk.default)({ domain: 'shop.example' }); client.enableAutoPageviews(); client.trackEvent('order');`,
  },
  plausible: {
    package: '@plausible-analytics/tracker@0.4.6',
    use: `sdk.init({ domain: 'shop.example' }); sdk.track('order', {});`,
  },
  fathom: { package: 'fathom-client@3.7.2', use: `sdk.load('ABCDEFGH'); sdk.trackEvent('order');` },
  ackee: {
    package: 'ackee-tracker@5.1.3',
    use: `const client = sdk.create('https://ackee.shop-host.net', { ignoreLocalhost: false });
      client.record('11111111-2222-4333-8444-555555555555');`,
  },
  aptabase: {
    package: '@aptabase/web@0.5.0',
    use: `sdk.init('A-US-0123456789'); sdk.trackEvent('order');`,
  },
  ahoy: { package: 'ahoy.js@0.4.5', use: `sdk.default.trackView(); sdk.default.track('order');` },
  openpanel: {
    package: '@openpanel/web@1.4.1',
    use: `const client = new sdk.OpenPanel({ clientId: 'abc', trackScreenViews: true, trackOutgoingLinks: true }); client.track('order');`,
  },
  swetrix: {
    package: 'swetrix@4.6.1',
    use: `sdk.init('abcdefghijkl'); sdk.trackViews(); sdk.trackErrors(); sdk.track({ ev: 'order' });`,
  },
  pirsch: {
    package: 'pirsch-sdk@2.9.1',
    entry: 'pirsch-sdk/web',
    use: `const client = new sdk.Pirsch({ identificationCode: 'abcdefghijklmnopqrstuvwxyz012345' }); client.hit(); client.event('order');`,
  },
  panelbear: {
    package: '@panelbear/panelbear-js@1.3.3',
    use: `sdk.load('abc', { autoTrack: true, includeHostnames: [] }); sdk.track('order');`,
  },
  counterscale: {
    package: '@counterscale/tracker@3.4.1',
    use: `sdk.init({ siteId: 'shop', reporterUrl: 'https://counterscale.shop-host.net/collect', reportOnLocalhost: true }); sdk.trackPageview();`,
  },
  tinybird: {
    package: '@tinybirdco/flock.js@1.4.1',
    file: 'dist/index.js',
    use: `Tinybird.trackEvent('order', {});`,
  },
  seline: {
    package: '@seline-analytics/web@1.0.5',
    use: `const client = sdk.Seline({ token: 'abc', autoPageView: true }); client.track('order');`,
  },
  telemetrydeck: {
    package: '@telemetrydeck/sdk@2.0.4',
    use: `const client = new sdk.default({ appID: '11111111-2222-4333-8444-555555555555', clientUser: 'visitor' }); client.signal('order');`,
  },
  rybbit: {
    package: '@rybbit/js@0.6.2',
    use: `sdk.default.init({ analyticsHost: 'https://app.rybbit.io/api', siteId: '1' }); sdk.default.event('order');`,
  },
  betterlytics: {
    package: '@betterlytics/tracker@0.2.3',
    use: `sdk.default.init('abc'); sdk.default.event('order');`,
  },
  litlyx: {
    package: 'litlyx-js@1.4.0',
    use: `sdk.Lit.init('0123456789abcdef01234567'); sdk.Lit.event('order');`,
  },
  getinsights: {
    package: 'insights-js@1.2.11',
    use: `sdk.init('abcdefghijk'); sdk.trackPages(); sdk.track({ id: 'order' });`,
  },
  loglib: {
    package: '@loglib/tracker@0.8.0',
    use: `const client = sdk.loglib ?? sdk.default; client.record({ id: 'shop', host: 'https://loglib.io' }); client.track('order', {});`,
  },
  tracelog: {
    package: '@tracelog/lib@2.10.0',
    use: `sdk.tracelog.init({ integrations: { custom: { collectApiUrl: 'https://logs.shop-host.net/collect' } } }).then(() => sdk.tracelog.event('order'));`,
  },
  onedollarstats: {
    package: 'onedollarstats@0.0.19',
    use: `sdk.configure({ hostname: 'shop.example', autocollect: true }); sdk.view(); sdk.event('order');`,
  },
  matomo: {
    package: '@jonkoops/matomo-tracker@0.7.0',
    use: `const client = new sdk.default({ urlBase: 'https://shop.matomo.cloud/', siteId: 1 }); client.trackPageView();`,
  },
  'matomo-datapunt': {
    package: '@datapunt/matomo-tracker-js@0.5.1',
    use: `const client = new (sdk.default.default ?? sdk.default)({ urlBase: 'https://stats.shop-host.net/', siteId: 1 }); client.trackPageView();`,
  },
  'piwik-pro': {
    package: '@piwikpro/tracking-base-library@1.7.0',
    use: `(sdk.default?.initialize ?? sdk.initialize ?? sdk.default)('11111111-2222-4333-8444-555555555555', 'https://shop.piwik.pro');`,
  },
  'piwik-amsterdam': {
    package: '@amsterdam/piwik-tracker@3.0.0',
    use: `const client = new (sdk.default?.default ?? sdk.default ?? sdk.PiwikTracker)({ siteId: '11111111-2222-4333-8444-555555555555', urlBase: 'https://dap.amsterdam.nl', nonce: '' }); client.trackPageView?.();`,
  },
  counterapi: {
    package: 'counterapi@3.1.0',
    use: `const client = new sdk.Counter({ version: 'v1', namespace: 'shop' }); client.up('order');`,
  },
};
