import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import express from 'express';
import type { ConsentConfig } from '../../src/config/types.ts';
import type { lock as Lock, transform as Transform } from '../../src/express.ts';
import { expect, test } from '../support/fixtures.ts';
import { DIST } from '../support/server.ts';
import { staticMarkup } from '../support/static-forms.ts';

// The lock as a header of a real Express server, by the built middleware.

test('an Express server locks its pages by a header', async ({ page, site }) => {
  const { lock } = (await import(pathToFileURL(join(DIST, 'express.js')).href)) as {
    lock: typeof Lock;
  };
  const config: ConsentConfig = {
    rules: [{ match: `tracker.localhost:${site.port}`, purpose: 'marketing' }],
  };
  const statuses: number[] = [];
  const app = express();
  app.use((_, response, next) => {
    response.on('finish', () => statuses.push(response.statusCode));
    next();
  });
  app.use(lock(config));
  app.use('/dist', express.static(DIST));
  app.use(express.urlencoded({ extended: false }));
  app.all('/', ({ method }, response) => {
    response.send(`<!doctype html><html lang="en"><head><title>${method}</title>
      <script>window.consentConfig = ${JSON.stringify(config)};</script><script src="/dist/consent.js"></script></head>
      <body><form method="post"><button>send</button></form>${staticMarkup(site.origin('tracker.localhost'), 'visit')}</body></html>`);
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise(done => server.once('listening', done));
  const address = `http://site.localhost:${(server.address() as AddressInfo).port}/`;
  try {
    await page.goto(address);
    await page.waitForTimeout(500);
    expect(site.count('tracker.localhost')).toBe(0);

    // The answer to a form stays what it is.
    await page.getByRole('button', { name: 'send' }).click();
    await expect(page).toHaveTitle('POST');
    await page.evaluate('consent.grant()');
    await page.waitForTimeout(500);
    expect(await page.title()).toBe('POST');
    expect(site.count('/visit/img.gif')).toBe(0);
    await page.evaluate('consent.erase()');

    await page.goto(address);
    await page.evaluate('void setTimeout(() => consent.grant())');
    await site.whenHit('/visit/img.gif');
    await site.whenHit('/visit/script.js');
    await page.waitForTimeout(500);
    expect(await page.title()).toBe('GET');

    // The same page is not sent twice, and another answer is another page.
    statuses.length = 0;
    await page.goto(address);
    expect(statuses[0]).toBe(304);
    site.forget();
    await page.evaluate('consent.deny()');
    statuses.length = 0;
    await page.goto(address);
    expect(statuses[0]).toBe(200);
    await page.waitForTimeout(500);
    expect(site.count('tracker.localhost')).toBe(0);
  } finally {
    server.closeAllConnections();
    await new Promise(done => server.close(done));
  }
});

test('an Express server puts script and lock into pages that know nothing of them', async ({
  page,
  site,
}) => {
  const { transform } = (await import(pathToFileURL(join(DIST, 'express.js')).href)) as {
    transform: typeof Transform;
  };
  const config: ConsentConfig = {
    rules: [{ match: `tracker.localhost:${site.port}`, purpose: 'marketing' }],
  };
  const app = express();
  app.use(transform(config, { script: '/dist/consent.js', lock: true }));
  app.use('/dist', express.static(DIST));
  app.get('/', (_, response) => {
    const markup = staticMarkup(site.origin('tracker.localhost'), 'plain');
    response.send(`<!doctype html><html lang="en"><head><title>Shop</title></head>
      <body>${markup}</body></html>`);
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise(done => server.once('listening', done));
  try {
    await page.goto(`http://site.localhost:${(server.address() as AddressInfo).port}/`);
    await page.waitForTimeout(500);
    expect(site.count('tracker.localhost')).toBe(0);
    await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible();
    await page.evaluate('void setTimeout(() => consent.grant())');
    await site.whenHit('/plain/img.gif');
    await site.whenHit('/plain/script.js');
    expect(site.count('/plain/img.gif')).toBe(1);
  } finally {
    server.closeAllConnections();
    await new Promise(done => server.close(done));
  }
});
