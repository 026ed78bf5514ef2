import { appendFileSync } from 'node:fs';
import { STORED } from '../../leaks/stored.mjs';
import type { Site } from '../../support/server.ts';
import type { Tab } from './fixtures.ts';

export interface Try {
  n: string;
  c?: string;
  h?: string;
  w?: number;
  only?: string;
  disk?: boolean;
  grant?: boolean;
}

const tools = (n: string, T: string) => `<script>
window.T0 = ${JSON.stringify(T)};
const U = e => T0 + '/${n}/leak.' + e;
const make = x => document.createElement(x);
const svg = x => document.createElementNS('http://www.w3.org/2000/svg', x);
const add = e => document.body.appendChild(e);
const box = () => add(make('div'));
const blobOf = (t, type='text/html') => URL.createObjectURL(new Blob([t], {type}));
const later = (f, t=60) => setTimeout(f, t);
</script><p>text</p>`;

export const runTries = async (
  tries: Try[],
  tab: Tab,
  site: Site,
  engine: string,
  file: string,
) => {
  const T = site.origin('tracker.localhost');
  site.route('site.localhost/own.html', { type: 'text/html', body: '<!doctype html><p>own' });
  site.route('site.localhost/own2.html', { type: 'text/html', body: '<!doctype html><p>own2' });
  const only = process.env.ONLY ? new RegExp(process.env.ONLY) : undefined;
  for (const t of tries) {
    if (t.only && !t.only.includes(engine)) continue;
    if (only && !only.test(t.n)) continue;
    const bodyOf = () =>
      tools(t.n, T) +
      (t.h
        ? t.h.replaceAll('{U}', `${T}/${t.n}/leak`).replaceAll('{T}', T)
        : `<script>(() => {\n${t.c}\n})();</script>`);
    const pause = (ms: number) => new Promise(d => setTimeout(d, ms));
    const hits = () =>
      site
        .hits(({ host, path }) => host.endsWith('tracker.localhost') && path.startsWith(`/${t.n}/`))
        .map(h => `${h.method} ${h.path.split('/').pop()}`);
    const w = Math.min(t.w ?? 400, 900);
    const res: Record<string, unknown> = { n: t.n, engine };
    try {
      if (t.disk) {
        await tab.visit(site.page('<p>x'));
        await tab
          .evaluate(
            `(localStorage.clear(), sessionStorage.clear(), document.cookie.split('; ').forEach(c => document.cookie = c.split('=')[0] + '=; max-age=0; path=/'), indexedDB.databases?.().then(a => a.forEach(d => indexedDB.deleteDatabase(d.name))), caches?.keys?.().then(k => k.forEach(n => caches.delete(n))), 1)`,
          )
          .catch(() => {});
      }
      site.forget();
      await tab.open(bodyOf(), { file: null }).catch(e => {
        res.e0 = String(e).slice(0, 100);
      });
      await pause(w);
      res.control = hits();
      if (t.disk) {
        await tab.visit(site.page('<p>x'));
        res.disk0 = await tab.evaluate(STORED).catch(e => String(e));
        await tab
          .evaluate(
            `(localStorage.clear(), sessionStorage.clear(), document.cookie.split('; ').forEach(c => document.cookie = c.split('=')[0] + '=; max-age=0; path=/'), indexedDB.databases?.().then(a => a.forEach(d => indexedDB.deleteDatabase(d.name))), caches?.keys?.().then(k => k.forEach(n => caches.delete(n))), 1)`,
          )
          .catch(() => {});
      }
      res.errs0 = await tab.evaluate('window.uncaught').catch(() => null);
      site.forget();
      await tab.open(bodyOf()).catch(e => {
        res.e1 = String(e).slice(0, 100);
      });
      await pause(w);
      res.unasked = hits();
      res.state = await tab.evaluate('window.consent && window.consent.state').catch(() => null);
      res.errs1 = await tab.evaluate('window.uncaught').catch(() => null);
      if (t.disk) {
        await tab.visit(site.page('<p>x'));
        res.disk1 = await tab.evaluate(STORED).catch(e => String(e));
      } else if (t.grant) {
        site.forget();
        await tab.evaluate('(window.consent.grant(), 1)').catch(() => {});
        await pause(w + 200);
        res.granted = hits();
        await tab.evaluate('(window.consent.erase(), 1)').catch(() => {});
      } else {
        site.forget();
        await tab.evaluate('(window.consent.set({marketing:false}), 1)').catch(() => {});
        await pause(60);
        res.denied = hits();
        await tab.evaluate('(window.consent.erase(), 1)').catch(() => {});
      }
    } catch (e) {
      res.fail = String(e).slice(0, 200);
    }
    const leak =
      (res.unasked as string[] | undefined)?.length ||
      (res.denied as string[] | undefined)?.length ||
      (t.disk && String(res.disk1) !== '')
        ? 'LEAK'
        : 'held';
    const real =
      (res.control as string[] | undefined)?.length || (t.disk && String(res.disk0) !== '')
        ? ''
        : 'NOCONTROL ';
    appendFileSync(file, `${real}${leak} ${JSON.stringify(res)}\n`);
  }
};
