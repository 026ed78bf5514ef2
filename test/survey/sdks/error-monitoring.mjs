/** Errors, logs. */
export const errorMonitoring = {
  sentry: {
    package: '@sentry/browser@11.12.0',
    use: `sdk.init({ dsn: 'https://0123456789abcdef0123456789abcdef@o1.ingest.sentry.io/1', tracesSampleRate: 1,
        integrations: [sdk.browserTracingIntegration(), sdk.replayIntegration()], replaysSessionSampleRate: 1 });
      sdk.captureMessage('order');`,
  },
  bugsnag: {
    package: '@bugsnag/js@9.0.0',
    use: `sdk.default.start({ apiKey: '0123456789abcdef0123456789abcdef' }); sdk.default.notify(new Error('order'));`,
  },
  rollbar: {
    package: 'rollbar@3.1.0',
    use: `const rollbar = new sdk.default({ accessToken: '0123456789abcdef', captureUncaught: true }); rollbar.info('order');`,
  },
  trackjs: {
    package: 'trackjs@3.10.4',
    use: `sdk.TrackJS.install({ token: '0123456789abcdef0123456789abcdef' }); sdk.TrackJS.track('order');`,
  },
  raygun: {
    package: 'raygun4js@3.1.4',
    use: `const rg4js = sdk.default; rg4js('apiKey', 'abc'); rg4js('enableCrashReporting', true); rg4js('enablePulse', true); rg4js('send', new Error('order'));`,
  },
  honeybadger: {
    package: '@honeybadger-io/js@6.16.5',
    use: `sdk.default.configure({ apiKey: 'hbp_abc' }); sdk.default.notify('order'); sdk.default.event('order', { a: 1 });`,
  },
  airbrake: {
    package: '@airbrake/browser@2.1.9',
    use: `const client = new sdk.Notifier({ projectId: 1, projectKey: 'abc' }); client.notify('order');`,
  },
  logtail: {
    package: '@logtail/browser@0.5.9',
    use: `const client = new sdk.Logtail('abcdef', { endpoint: 'https://s1.eu-nbg-2.betterstackdata.com' }); client.info('order');`,
  },
  'datadog-rum': {
    package: '@datadog/browser-rum@7.16.2',
    use: `sdk.datadogRum.init({ applicationId: '11111111-2222-4333-8444-555555555555', clientToken: 'pub0123456789abcdef0123456789abcdef', site: 'datadoghq.com', sessionSampleRate: 100 });
      sdk.datadogRum.addAction('order');`,
  },
  'datadog-logs': {
    package: '@datadog/browser-logs@7.16.2',
    use: `sdk.datadogLogs.init({ clientToken: 'pub0123456789abcdef0123456789abcdef', site: 'datadoghq.eu', sessionSampleRate: 100 });
      sdk.datadogLogs.logger.info('order');`,
  },
  'elmah-io': {
    package: 'elmah.io.javascript@3.7.1',
    use: `const client = new sdk.default({ apiKey: 'abc', logId: '11111111-2222-4333-8444-555555555555' }); client.information('order');`,
  },
  appsignal: {
    package: '@appsignal/javascript@1.6.1',
    use: `const client = new sdk.default({ key: '11111111-2222-4333-8444-555555555555' }); client.sendError(new Error('order'));`,
  },
  exceptionless: {
    package: '@exceptionless/browser@3.2.1',
    use: `sdk.Exceptionless.startup(config => { config.apiKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCD'; }); sdk.Exceptionless.submitFeatureUsage('order');`,
  },
  hawk: {
    package: '@hawk.so/javascript@3.3.5',
    use: `const client = new sdk.default({ token: btoa('{"integrationId":"11111111-2222-4333-8444-555555555555","secret":"abc"}') }); client.send(new Error('order'));`,
  },
  bugfender: {
    package: '@bugfender/sdk@2.4.0',
    use: `sdk.Bugfender.init({ appKey: 'abcdefgh' }); sdk.Bugfender.log('order');`,
  },
  mezmo: {
    package: '@logdna/browser@2.2.0',
    use: `sdk.default.init('abcdef0123456789abcdef0123456789', { app: 'shop' }); sdk.default.log('order');`,
  },
  axiom: {
    package: '@axiomhq/js@2.0.0',
    use: `const client = new sdk.Axiom({ token: 'xaat-abc' }); client.ingest('shop', [{ order: 1 }]); client.flush();`,
  },
  loggly: {
    package: 'loggly-jslogger@2.2.4',
    use: `const Client = sdk.LogglyTracker ?? sdk.default?.LogglyTracker ?? sdk.default; const client = new Client();
      client.push({ logglyKey: 'abc', sendConsoleErrors: true, tag: 'shop' }); client.push('order');`,
  },
};
