/** Real user monitoring. */
export const performanceMonitoring = {
  faro: {
    package: '@grafana/faro-web-sdk@2.12.1',
    use: `const faro = sdk.initializeFaro({ url: 'https://faro-collector-prod-us-central-0.grafana.net/collect/abc', app: { name: 'shop' } }); faro.api.pushEvent('order');`,
  },
  'elastic-apm': {
    package: '@elastic/apm-rum@5.17.5',
    use: `const client = sdk.init({ serviceName: 'shop', serverUrl: 'https://abc.apm.us-east-1.aws.cloud.es.io' }); client.captureError(new Error('order'));`,
  },
  newrelic: {
    package: '@newrelic/browser-agent@1.322.0',
    entry: '@newrelic/browser-agent/loaders/browser-agent',
    use: `const agent = new sdk.BrowserAgent({ init: { privacy: { cookies_enabled: true }, distributed_tracing: { enabled: true } },
        info: { beacon: 'bam.nr-data.net', errorBeacon: 'bam.nr-data.net', licenseKey: 'NRJS-abc', applicationID: '1', sa: 1 },
        loader_config: { accountID: '1', trustKey: '1', agentID: '1', licenseKey: 'NRJS-abc', applicationID: '1' } });
      agent.noticeError(new Error('order'));`,
  },
  'cloudwatch-rum': {
    package: 'aws-rum-web@3.2.1',
    use: `const client = new sdk.AwsRum('11111111-2222-4333-8444-555555555555', '1.0.0', 'us-east-1', { endpoint: 'https://dataplane.rum.us-east-1.amazonaws.com', identityPoolId: 'us-east-1:11111111-2222-4333-8444-555555555555', telemetries: ['performance', 'errors', 'http'], sessionSampleRate: 1, allowCookies: true });
      client.recordPageView('/shop');`,
  },
  coralogix: {
    package: '@coralogix/browser@3.23.5',
    use: `sdk.CoralogixRum.init({ application: 'shop', version: '1', public_key: 'abc', coralogixDomain: 'EU2' }); sdk.CoralogixRum.info('order');`,
  },
  splunk: {
    package: '@splunk/otel-web@2.5.1',
    use: `const client = sdk.SplunkRum ?? sdk.default; client.init({ realm: 'us0', rumAccessToken: 'abc', applicationName: 'shop', deploymentEnvironment: 'production' });`,
  },
  honeycomb: {
    package: '@honeycombio/opentelemetry-web@1.5.1',
    use: `new sdk.HoneycombWebSDK({ apiKey: 'abcdefghijklmnopqrstuv', serviceName: 'shop' }).start();`,
  },
  hyperdx: {
    package: '@hyperdx/browser@0.26.0',
    use: `sdk.default.init({ apiKey: 'abc', service: 'shop', consoleCapture: true, disableReplay: false }); sdk.default.addAction('order', {});`,
  },
  dash0: {
    package: '@dash0/sdk-web@0.22.1',
    use: `sdk.init({ serviceName: 'shop', endpoint: { url: 'https://ingress.eu-west-1.aws.dash0.com', authToken: 'auth_abc' } }); sdk.sendEvent('order');`,
  },
  'openobserve-rum': {
    package: '@openobserve/browser-rum@0.4.1',
    use: `sdk.openobserveRum.init({ applicationId: 'shop', clientToken: 'abc', site: 'api.openobserve.ai', organizationIdentifier: 'default', service: 'shop', version: '1', sessionSampleRate: 100 });
      sdk.openobserveRum.addAction('order');`,
  },
  'openobserve-logs': {
    package: '@openobserve/browser-logs@0.4.1',
    use: `sdk.openobserveLogs.init({ clientToken: 'abc', site: 'api.openobserve.ai', organizationIdentifier: 'default', service: 'shop', sessionSampleRate: 100 });
      sdk.openobserveLogs.logger.info('order');`,
  },
  cronitor: {
    package: '@cronitorio/cronitor-rum@0.4.2',
    use: `sdk.load('abcdefghijkl'); sdk.track('order');`,
  },
  atatus: {
    package: 'atatus-js@4.7.0',
    use: `sdk.default.config('0123456789abcdef0123456789abcdef').install(); sdk.default.notify(new Error('order'));`,
  },
  'atatus-spa': {
    package: 'atatus-spa@4.7.0',
    use: `sdk.default.config('0123456789abcdef0123456789abcdef').install(); sdk.default.notify(new Error('order'));`,
  },
  'application-insights': {
    package: '@microsoft/applicationinsights-web@3.4.4',
    use: `const client = new sdk.ApplicationInsights({ config: { connectionString: 'InstrumentationKey=11111111-2222-4333-8444-555555555555;IngestionEndpoint=https://eastus-8.in.applicationinsights.azure.com/' } });
      client.loadAppInsights(); client.trackPageView(); client.trackEvent({ name: 'order' });`,
  },
  'bugsnag-performance': {
    package: '@bugsnag/browser-performance@3.4.1',
    use: `sdk.default.start({ apiKey: '0123456789abcdef0123456789abcdef', appVersion: '1' }); sdk.default.startSpan('order').end();`,
  },
  uptrace: {
    package: '@uptrace/web@1.23.0',
    use: `sdk.configureOpentelemetry({ dsn: 'https://abc@api.uptrace.dev?grpc=4317', serviceName: 'shop', serviceVersion: '1' }); sdk.reportException?.(new Error('order'));`,
  },
  moesif: {
    package: 'moesif-browser-js@1.8.13',
    use: `sdk.default.init({ applicationId: 'abcdefghijklmnopqrstuvwxyz' }); sdk.default.track('order'); sdk.default.start();`,
  },
  'split-rum': {
    package: '@splitsoftware/browser-rum-agent@1.0.0',
    use: `sdk.SplitRumAgent.setup('abcdefghijklmnop'); sdk.SplitRumAgent.setIdentities([{ key: 'visitor', trafficType: 'user' }]); sdk.SplitRumAgent.track('order');`,
  },
  skywalking: {
    package: 'skywalking-client-js@1.1.0',
    use: `sdk.default.register({ collector: 'https://sw.shop-host.net', service: 'shop', pagePath: '/', serviceVersion: '1' });`,
  },
  mux: {
    package: 'mux-embed@5.19.0',
    use: `document.body.append(Object.assign(document.createElement('video'), { id: 'film' }));
      sdk.default.monitor('#film', { data: { env_key: 'abcdefghij', player_name: 'shop' } }); sdk.default.emit('#film', 'viewstart');`,
  },
};
