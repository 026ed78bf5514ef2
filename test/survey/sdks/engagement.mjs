/** Messages, chat, feedback, tours. */
export const engagement = {
  braze: {
    package: '@braze/web-sdk@6.13.0',
    use: `sdk.initialize('11111111-2222-4333-8444-555555555555', { baseUrl: 'sdk.iad-01.braze.com' }); sdk.openSession(); sdk.logCustomEvent('order'); sdk.requestImmediateDataFlush();`,
  },
  clevertap: {
    package: 'clevertap-web-sdk@2.5.2',
    use: `sdk.default.privacy.push({ optOut: false }); sdk.default.init('ABC-DEF-GHIJ', 'eu1'); sdk.default.event.push('order');`,
  },
  moengage: {
    package: '@moengage/web-sdk@1.0.15',
    use: `sdk.default.initialize({ app_id: 'ABCDEFGHIJKLMNOPQRSTUVWX', cluster: 'dc_1' }); sdk.default.track_event?.('order');`,
  },
  'customer-io-gist': {
    package: 'customerio-gist-web@3.26.0',
    use: `sdk.default.setup({ siteId: 'abc', dataCenter: 'us' }); sdk.default.setCurrentRoute('home'); sdk.default.setUserToken('visitor');`,
  },
  onesignal: {
    package: 'react-onesignal@3.5.6',
    use: `sdk.default.init({ appId: '11111111-2222-4333-8444-555555555555' });`,
  },
  iterable: {
    package: '@iterable/web-sdk@2.2.1',
    use: `const { setEmail } = sdk.initialize('abc', () => Promise.resolve('')); setEmail?.('visitor@shop.example'); sdk.track({ eventName: 'order' });`,
  },
  leanplum: {
    package: 'leanplum-sdk@1.9.0',
    use: `const client = sdk.Leanplum ?? sdk.default.Leanplum ?? sdk.default; client.setAppIdForDevelopmentMode('abc', 'def'); client.start('visitor'); client.track('order');`,
  },
  pushwoosh: {
    package: 'web-push-notifications@3.55.0',
    use: `const client = new sdk.Pushwoosh(); client.push(['init', { applicationCode: 'AAAAA-BBBBB' }]);`,
  },
  intercom: {
    package: '@intercom/messenger-js-sdk@0.0.20',
    use: `sdk.default({ app_id: 'abcdefgh' }); sdk.trackEvent?.('order');`,
  },
  crisp: {
    package: 'crisp-sdk-web@1.2.1',
    use: `sdk.Crisp.configure('11111111-2222-4333-8444-555555555555'); sdk.Crisp.session.pushEvent?.('order');`,
  },
  livechat: {
    package: '@livechat/widget-core@1.4.1',
    use: `sdk.createWidget({ license: '12345678' }).init();`,
  },
  gleap: {
    package: 'gleap@16.4.0',
    use: `sdk.default.initialize('abcdefghijklmnop'); sdk.default.trackEvent('order');`,
  },
  userback: {
    package: '@userback/widget@0.3.13',
    use: `(sdk.default.default ?? sdk.default)('A-abcdefghijklmnopqrst');`,
  },
  marker: {
    package: '@marker.io/browser@0.20.2',
    use: `sdk.default.loadWidget({ project: '0123456789abcdef01234567' });`,
  },
  usersnap: {
    package: '@usersnap/browser@1.0.2',
    use: `sdk.loadSpace('11111111-2222-4333-8444-555555555555').then(api => api.init());`,
  },
  sprig: {
    package: '@sprig-technologies/sprig-browser@2.50.0',
    use: `const client = sdk.sprig.configure({ environmentId: 'abcdefgh' }); client.track?.('order');`,
  },
  survicate: {
    package: '@survicate/survicate-web-surveys-wrapper@1.3.0',
    entry: '@survicate/survicate-web-surveys-wrapper/widget_wrapper',
    use: `sdk.initSurvicate({ workspaceKey: 'abcdefgh' });`,
  },
  refiner: {
    package: 'refiner-js@1.3.1',
    use: `const refiner = sdk.default.default ?? sdk.default; refiner('setProject', '11111111-2222-4333-8444-555555555555'); refiner('identifyUser', { id: 'visitor' }); refiner('trackEvent', 'order');`,
  },
  formbricks: {
    package: '@formbricks/js@5.1.0',
    use: `sdk.default.setup({ environmentId: 'abcdefgh', appUrl: 'https://app.formbricks.com' }); sdk.default.track('order');`,
  },
  userpilot: {
    package: 'userpilot@1.4.3',
    use: `sdk.Userpilot.initialize('NX-abcdefgh'); sdk.Userpilot.anonymous(); sdk.Userpilot.track('order');`,
  },
  userflow: {
    package: 'userflow.js@2.14.0',
    use: `sdk.default.init('ct_abcdefgh'); sdk.default.identifyAnonymous(); sdk.default.track('order');`,
  },
  chameleon: {
    package: '@chamaeleonidae/chmln@1.0.1',
    use: `const chmln = sdk.default.default ?? sdk.default; chmln.init('abcdefgh', { fastUrl: 'https://fast.chameleon.io/' }); chmln.track('order');`,
  },
  'product-fruits': {
    package: 'product-fruits@1.1.0',
    use: `sdk.productFruits.init('abcdefgh', 'en', { username: 'visitor' });`,
  },
  frigade: {
    package: '@frigade/js@0.9.12',
    use: `const client = new sdk.Frigade('api_public_abc', { userId: 'visitor' }); client.track?.('order');`,
  },
  usertour: {
    package: 'usertour.js@0.0.24',
    use: `sdk.default.init('abcdefgh'); sdk.default.identifyAnonymous?.(); sdk.default.track?.('order');`,
  },
  commandbar: {
    package: 'commandbar@1.14.0',
    use: `sdk.init('abcdef12'); window.CommandBar.boot('visitor');`,
  },
};
