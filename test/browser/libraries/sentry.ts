import { defineSample, type Sample } from '../../support/sample.ts';

/** Wraps fetch, XHR and the console, and reports to its own host. */
const sample: Omit<Sample, 'head' | 'first'> = {
  bundles: { '/sentry.js': "import * as Sentry from '@sentry/browser'; window.Sentry = Sentry;" },
  body: '<button id="button">b</button>',
  run: `
    const crumbs = [];
    Sentry.init({
      dsn: 'https://0123456789abcdef0123456789abcdef@o123.ingest.sentry.io/456',
      integrations: [Sentry.browserTracingIntegration()],
      tracesSampleRate: 1,
      beforeBreadcrumb: crumb => { crumbs.push([crumb.category, crumb.data?.method, crumb.data?.status_code, crumb.message]); return crumb; },
      beforeSend: sent => { note('event', sent.message ?? sent.exception.values[0].value); return sent; },
    });
    note('fetch', await fetch('/data.json').then(response => response.json()).then(({ path }) => path));
    note('missing', await fetch('/missing').then(({ status }) => status));
    note('cross-site', await fetch('https://api.example/data', { method: 'POST', body: '{}' }).then(({ status }) => status));
    await fetch('http://[').catch(({ name }) => note('no address', name));
    const x = new XMLHttpRequest(); x.open('GET', '/x'); x.onload = () => note('onload', x.status); x.send(); await event(x, 'loadend');
    console.warn('a warning'); button.click(); history.pushState({}, '', '#there');
    Sentry.captureException(new Error('reported'));
    await until(() => log.some(([name]) => name === 'event'));
    // A listener of its own is wrapped, and its error reported and thrown on.
    addEventListener('error', thrown => thrown.preventDefault()); button.addEventListener('focus', () => { throw new Error('thrown'); }); button.focus();
    await until(() => log.filter(([name]) => name === 'event').length === 2);
    note('crumbs', [...crumbs]);
  `,
  notes: ['fetch', 'cross-site', 'no address', 'onload', 'event', 'crumbs'],
  needs: { allow: ['api.example'] },
};

const PROGRAM = '<script src="/sentry.js"></script>';

export const sentry = defineSample({
  ...sample,
  head: PROGRAM,
  trackers: ['o123.ingest.sentry.io'],
});

export const sentryBeforeUs = defineSample({
  ...sample,
  first: PROGRAM,
  trackers: ['o123.ingest.sentry.io'],
});
