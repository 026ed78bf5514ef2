/** Session replay, heat maps. */
export const sessionReplay = {
  logrocket: {
    package: 'logrocket@12.4.0',
    use: `sdk.default.init('abcdef/shop'); sdk.default.track('order');`,
  },
  fullstory: {
    package: '@fullstory/browser@2.1.1',
    use: `sdk.init({ orgId: 'o-ABCDE-na1' }); sdk.FullStory('trackEvent', { name: 'order', properties: {} });`,
  },
  hotjar: {
    package: '@hotjar/browser@1.0.9',
    use: `sdk.default.init(1234567, 6); sdk.default.event('order');`,
  },
  'clarity-js': {
    package: 'clarity-js@0.8.70',
    use: `sdk.clarity.start({ projectId: 'abcdefghij', upload: 'https://www.clarity.ms/collect', track: true, content: true }); sdk.clarity.event('order', '1');`,
  },
  clarity: {
    package: '@microsoft/clarity@1.0.2',
    use: `sdk.default.init('abcdefghij'); sdk.default.event('order');`,
  },
  openreplay: {
    package: '@openreplay/tracker@19.0.1',
    use: `const client = new sdk.default({ projectKey: 'abcdefghijklmnopqrst' }); client.start(); client.event('order');`,
    answers: {
      'api.openreplay.com/ingest/v1/web/start':
        '{"timestamp":1,"token":"a","userUUID":"b","projectID":"1","sessionID":"2","delay":0,"beaconSizeLimit":100000,"canvasEnabled":false,"compressionThreshold":24000,"startTimestamp":1,"userOS":"a","userBrowser":"b","userCountry":"c","userState":"d","userCity":"e","features":{}}',
    },
  },
  asayer: {
    package: '@asayerio/tracker@5.6.8',
    use: `const client = new sdk.default({ projectKey: 'abc', projectID: 1 }); client.start(); client.event?.('order');`,
  },
  highlight: {
    package: 'highlight.run@10.7.5',
    use: `sdk.H.init('abcdefgh', { serviceName: 'shop', networkRecording: { enabled: true } }); sdk.H.track('order');`,
  },
  smartlook: {
    package: 'smartlook-client@10.0.0',
    use: `const client = sdk.default.default ?? sdk.default; client.init('abc'); client.track('order', {});`,
  },
  livesession: {
    package: '@livesession/sdk@1.1.4',
    use: `const client = sdk.default.default ?? sdk.default; client.init('abc.def'); client.newPageView(); client.track('order');`,
  },
  zipy: {
    package: 'zipyai@1.7.45',
    use: `const client = sdk.default.default ?? sdk.default; client.init('abcdefgh'); client.logMessage?.('order');`,
  },
  contentsquare: {
    package: '@contentsquare/tag-sdk@1.1.0',
    use: `sdk.injectContentsquareScript({ clientId: '0123456789abc' });`,
  },
  inspectlet: {
    package: 'inspectlet-es@1.0.6',
    use: `const client = sdk.default?.default ?? sdk.default ?? sdk; client.init?.('123456789');`,
  },
  storytime: {
    package: '@papercups-io/storytime@1.0.6',
    use: `sdk.Storytime.init({ accountId: '11111111-2222-4333-8444-555555555555' });`,
  },
  pendo: {
    package: '@pendo/agent@2.291.4',
    use: `(sdk.initialize ?? sdk.default?.initialize)({ apiKey: '11111111-2222-4333-8444-555555555555', visitor: { id: 'visitor' } });`,
  },
};
