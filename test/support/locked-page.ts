import { join } from 'node:path';
import type { ConsentConfig } from '../../src/config/types.ts';
import { lockFor } from './command-line.ts';
import { DIST, type Hit, type Reply, type Site } from './server.ts';

/** One tracker, which waits for `marketing`. */
export const configFor = (site: Site, more: ConsentConfig = {}): ConsentConfig => ({
  rules: [{ match: `tracker.localhost:${site.port}`, purpose: 'marketing' }],
  ...more,
});

/** A page with the lock, our script, a pixel tag, and what a test adds. */
export const htmlOf = (
  site: Site,
  config: ConsentConfig,
  body = '',
  head = lockFor(config),
): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">
${head}
<script>window.consentConfig = ${JSON.stringify(config)};</script>
<script src="/dist/consent.js"></script><title>Locked</title></head>
<body><img src="${site.origin('tracker.localhost')}/pixel.gif" alt="">${body}</body></html>`;

/** A page whose lock is a header, as our built server part sends it. */
export const byHeader = async (
  config: ConsentConfig,
  html: string,
): Promise<(hit: Hit) => Promise<Reply>> => {
  const { createLock }: typeof import('../../src/server.ts') = await import(
    join(DIST, 'server.js')
  );
  const lock = createLock(config);
  const type = 'text/html; charset=utf-8';
  const site = () => new Response(html, { headers: { 'Content-Type': type } });
  return async ({ method, headers }) => {
    const given = Object.entries(headers).filter(([name]) => /^(?:cookie|dnt|sec-.*)$/.test(name));
    const request = new Request('http://site.localhost/', { method, headers: given as [] });
    const answer = await lock(request, site);
    return { type, body: await answer.text(), headers: Object.fromEntries(answer.headers) };
  };
};

/** Counts the times that a page comes up, and waits until it does no more. */
export const loadsOf = async (
  site: Site,
  address: string,
  during: () => Promise<unknown>,
): Promise<number> => {
  const { pathname } = new URL(address);
  const count = () => site.everything().filter(({ path }) => path === pathname).length;
  const before = count();
  await during();
  for (let last = -1; last !== count(); ) {
    last = count();
    await new Promise(done => setTimeout(done, 600));
  }
  return count() - before;
};

/** Calls the script's interface; the page may be on its way to itself. */
export const consent = (
  page: { evaluate(code: string): Promise<unknown> },
  call: string,
): Promise<unknown> =>
  page.evaluate(`void setTimeout(() => consent.${call})`).catch(() => undefined);
