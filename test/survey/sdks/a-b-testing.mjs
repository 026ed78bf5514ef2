/** Experiments, feature flags. */
export const aBTesting = {
  launchdarkly: {
    package: 'launchdarkly-js-client-sdk@3.9.5',
    use: `const client = sdk.initialize('0123456789abcdef01234567', { kind: 'user', key: 'visitor' }, { bootstrap: 'localStorage', streaming: true }); client.track('order'); client.flush();`,
  },
  'launchdarkly-4': {
    package: '@launchdarkly/js-client-sdk@4.10.3',
    use: `const client = sdk.createClient('0123456789abcdef01234567', { kind: 'user', key: 'visitor' }); client.start(); client.track('order'); client.flush();`,
  },
  'launchdarkly-observability': {
    package: '@launchdarkly/observability@1.1.23',
    use: `const Plugin = sdk.default; const client = new Plugin({ networkRecording: { enabled: true } });
      client.register?.({ track() {}, addHook() {}, on() {} }, { sdk: { name: 'js', version: '1' }, clientSideId: '0123456789abcdef01234567' }); sdk.LDObserve?.recordLog?.('order', 'info');`,
  },
  optimizely: {
    package: '@optimizely/optimizely-sdk@6.6.1',
    use: `const client = sdk.createInstance({ projectConfigManager: sdk.createPollingProjectConfigManager({ sdkKey: 'abc' }), eventProcessor: sdk.createBatchEventProcessor(), odpManager: sdk.createOdpManager?.() });
      client.createUserContext('visitor')?.trackEvent('order');`,
  },
  growthbook: {
    package: '@growthbook/growthbook@1.8.0',
    use: `const client = new sdk.GrowthBook({ apiHost: 'https://cdn.growthbook.io', clientKey: 'sdk-abc' }); client.init({ streaming: true });`,
  },
  statsig: {
    package: '@statsig/js-client@3.33.5',
    use: `const client = new sdk.StatsigClient('client-abc', { userID: 'visitor' }); client.initializeAsync().then(() => client.logEvent('order'));`,
  },
  'statsig-legacy': {
    package: 'statsig-js@5.1.0',
    use: `const client = sdk.default.default ?? sdk.default; client.initialize('client-abc', { userID: 'visitor' }).then(() => client.logEvent('order'));`,
  },
  split: {
    package: '@splitsoftware/splitio-browserjs@1.7.1',
    use: `const factory = sdk.SplitFactory({ core: { authorizationKey: 'abc', key: 'visitor' }, storage: sdk.InLocalStorage() }); factory.client().track('user', 'order');`,
  },
  configcat: {
    package: 'configcat-js@9.6.1',
    use: `const client = sdk.getClient('0123456789012345678901/0123456789012345678901'); client.getValueAsync('order', false);`,
  },
  flagsmith: {
    package: 'flagsmith@10.0.0',
    use: `sdk.default.init({ environmentID: 'abc', cacheFlags: true, enableAnalytics: true }); sdk.default.hasFeature('order');`,
    answers: { 'edge.api.flagsmith.com/api/v1/flags': '{"flags":[]}' },
  },
  unleash: {
    package: 'unleash-proxy-client@3.8.2',
    use: `const client = new sdk.UnleashClient({ url: 'https://eu.app.unleash-hosted.com/demo/api/proxy', clientKey: 'abc', appName: 'shop' }); client.start();`,
    answers: { 'eu.app.unleash-hosted.com/demo/api/proxy': '{"toggles":[]}' },
  },
  kameleoon: {
    package: '@kameleoon/javascript-sdk@4.17.1',
    use: `const client = new sdk.KameleoonClient({ siteCode: 'abcdefghij' }); client.initialize(); client.trackConversion?.({ visitorCode: 'visitor', goalId: 1 });`,
  },
  devcycle: {
    package: '@devcycle/js-client-sdk@1.47.10',
    use: `const client = sdk.initializeDevCycle('dvc_client_abc', { user_id: 'visitor' }); client.track({ type: 'order' });`,
  },
  harness: {
    package: '@harnessio/ff-javascript-client-sdk@1.32.0',
    use: `sdk.initialize('11111111-2222-4333-8444-555555555555', { identifier: 'visitor', name: 'visitor' });`,
  },
  absmartly: {
    package: '@absmartly/javascript-sdk@1.13.4',
    use: `const { SDK } = sdk.SDK ? sdk : sdk.default; const client = new SDK({ endpoint: 'https://shop.absmartly.io/v1', apiKey: 'abc', environment: 'production', application: 'shop' });
      const context = client.createContext({ units: { session_id: 'visitor' } }); context.ready().then(() => { context.track('order'); context.publish(); });`,
  },
  convert: {
    package: '@convertcom/js-sdk@4.4.3',
    use: `const client = new (sdk.default.default ?? sdk.default)({ sdkKey: '10012345/10012345' }); client.onReady().then(() => client.createContext('visitor').trackConversion('order'));`,
  },
  flagship: {
    package: '@flagship.io/js-sdk@5.2.0',
    use: `sdk.Flagship.start('abcdefghijklmnopqrst', 'abc', { fetchNow: true }); const visitor = sdk.Flagship.newVisitor({ hasConsented: true, isAuthenticated: false, context: {} }); visitor.sendHit({ type: 'EVENT', category: 'Action Tracking', action: 'order' });`,
  },
  prefab: {
    package: '@prefab-cloud/prefab-cloud-js@0.4.7',
    use: `sdk.prefab.init({ apiKey: 'abc', context: new sdk.Context({ user: { key: 'visitor' } }) }); sdk.prefab.isEnabled('order');`,
  },
  featbit: {
    package: '@featbit/js-client-sdk@4.2.15',
    use: `const user = new sdk.UserBuilder('visitor').name('visitor').build(); const client = new sdk.FbClientBuilder().sdkKey('abc').streamingUri('wss://app-eval.featbit.co').eventsUri('https://app-eval.featbit.co').user(user).build(); client.track('order');`,
  },
  reflag: {
    package: '@reflag/browser-sdk@1.6.1',
    use: `const client = new sdk.ReflagClient({ publishableKey: 'pub_abc', user: { id: 'visitor' }, company: { id: 'shop' } }); client.initialize(); client.track('order');`,
  },
  bucket: {
    package: '@bucketco/browser-sdk@3.3.3',
    use: `const client = new sdk.BucketClient({ publishableKey: 'pub_abc', user: { id: 'visitor' }, company: { id: 'shop' } }); client.initialize(); client.track('order');`,
  },
  'amplitude-experiment': {
    package: '@amplitude/experiment-js-client@1.23.1',
    use: `const client = sdk.Experiment.initialize('client-abc'); client.fetch({ user_id: 'visitor' });`,
  },
  croct: {
    package: '@croct/plug@0.23.0',
    use: `sdk.default.plug({ appId: '11111111-2222-4333-8444-555555555555' }); sdk.default.track('goalCompleted', { goalId: 'order' });`,
  },
};
