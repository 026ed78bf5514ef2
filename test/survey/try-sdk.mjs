import { bundleSdk } from './bundle.mjs';

/** From where sites load what they have not bundled. */
const CDN = 'cdn.jsdelivr.net';

/** How a site may load an SDK; markup for the end of its head. */
export const WAYS = {
  static: ({ use, address }) => `<script src="${address}"></script><script>{${use}}</script>`,
  async: ({ use, package: name }) => `<script>{
    const first = document.getElementsByTagName('script')[0], script = document.createElement('script');
    script.async = true; script.src = 'https://${CDN}/npm/${name}'; script.onload = () => {${use}};
    first.parentNode.insertBefore(script, first);
  }</script>`,
  bundle: () => '<script src="/app.js" defer></script>',
};

const TACET = '<script src="/consent/consent.js"></script>';

/** What stands before the SDK. `nothing`: no configuration at all. */
const HEADS = {
  control: '<script></script>',
  hold: `<script>window.consentConfig = { unknown: 'hold' }</script>${TACET}`,
  nothing: TACET,
};

const hostsOf = hits => [...new Set(hits.map(({ host }) => host))];

/** `host/path`, with what is different every time left out. */
export const placeOf = ({ host, path }) =>
  host + path.replaceAll(/[^/]*\d{2,}[^/]*|[^/]{24,}/g, '*');

const pageOf = (head, { before = '' }, way) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>${head}<script>${before}</script>${way}</head><body><h1>Shop</h1><a href="/plain">Go</a></body></html>`;

/**
 * Tries one SDK: without Tacet, then in every way of loading with what is unknown held, with nothing
 * configured, and with consent.
 */
export const trySdk = async (tab, site, sdk, ways) => {
  const library = await bundleSdk(sdk);
  const makePage = async (situation, way, from = CDN) => {
    const visit = await tab.visit(sdk.answers);
    const address = `https://${from}/survey/${sdk.package}.js`;
    const js = 'text/javascript';
    site.serve(`${visit.host}/app.js`, js, `${library};\n{${sdk.use}}`);
    site.serve(`${CDN}/npm/${sdk.package}`, js, library);
    site.serve(address.slice('https://'.length), js, library);
    const html = pageOf(HEADS[situation], sdk, WAYS[way]({ ...sdk, address }));
    await visit.open(html);
    return { visit, html };
  };
  const seen = async visit => {
    const hits = visit.hits();
    return {
      hits: hits.filter(({ host }) => host !== 'itself'),
      own: hits.filter(({ host }) => host === 'itself'),
      disk: await visit.disk(),
      errors: [...visit.errors],
    };
  };
  /** What it does until the page is gone. */
  const look = async (situation, way, from) => {
    const { visit } = await makePage(situation, way, from);
    try {
      await visit.stay();
      await visit.leave();
      return await seen(visit);
    } finally {
      await visit.close();
    }
  };
  /** What it does while what is unknown is held, and once it is granted. */
  const agree = async (way, from, lacks) => {
    const { visit, html } = await makePage('hold', way, from);
    try {
      await visit.stay();
      const hold = await seen(visit);
      await visit.run('consent.grant()');
      await visit.stay();
      await visit.leave();
      const here = visit.hits();
      const grant = { here, next: here, errors: visit.errors };
      if (!lacks(here)) return { hold, grant };
      // A script that was held while inline code used it sends on the next page.
      await visit.open(html);
      await visit.stay();
      await visit.leave();
      return { hold, grant: { ...grant, next: visit.hits(here.length) } };
    } finally {
      await visit.close();
    }
  };

  const control = await look('control', 'bundle');
  if (!control.hits.length && !control.own.length && !control.disk.length) return { control };
  const usual = hostsOf(control.hits);
  const lacks = hits => usual.some(host => !hits.some(hit => hit.host === host));
  const results = { control, hold: {}, nothing: {}, grant: {} };
  for (const way of ways) {
    const { hold, grant } = await agree(way, usual[0], lacks);
    results.hold[way] = hold;
    results.grant[way] = grant;
    results.nothing[way] = await look('nothing', way, usual[0]);
  }
  return results;
};
