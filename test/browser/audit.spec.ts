import { execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportHtml } from '../../src/audit/report-html.ts';
import type { Audit, Entry } from '../../src/audit/types.ts';
import type { ConsentConfig } from '../../src/config/types.ts';
import { bundleSdk } from '../support/bundle-sdk.ts';
import { makeCertificate } from '../support/certificate.mjs';
import { expect, test } from '../support/fixtures.ts';
import { DIST, type Site, startSite } from '../support/server.ts';
import { sdks } from './sdks/index.ts';

// The command as it is built, against a server that counts what arrives.

/** Most audits here are opened in what starts fastest. */
const HEADLESS = { ...process.env, CHROMIUM_PATH: process.env.HEADLESS_PATH };
/** Others in a whole browser, as a person's would be. */
const WHOLE = ['--browser', process.env.CHROMIUM_PATH ?? ''];

interface Outcome {
  status: number;
  out: string;
  report: Audit & { isClean: boolean };
  /** A file beside the report. */
  file(name: string): string;
}

const audited = test.extend<{
  audit: (args: string[], config?: ConsentConfig) => Promise<Outcome>;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  audit: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'tacet-audited-'));
    await use((args, config) => {
      const file = join(folder, 'config.json');
      if (config) writeFileSync(file, JSON.stringify(config));
      const more = [...(config ? ['--config', file] : []), '--out', folder];
      return new Promise(done => {
        const command = [join(DIST, 'cli.js'), 'audit', '--wait', '500', ...args, ...more];
        execFile(process.execPath, command, { env: HEADLESS }, (error, stdout, stderr) => {
          const read = (name: string) => readFileSync(join(folder, name), 'utf8');
          done({
            status: typeof error?.code === 'number' ? error.code : 0,
            out: stdout + stderr,
            report: existsSync(join(folder, 'report.json')) ? JSON.parse(read('report.json')) : {},
            file: read,
          });
        });
      });
    });
    rmSync(folder, { recursive: true, force: true });
  },
});

/** A browser that finds every host at our server. */
const browserFor = (site: Site, folder: string): string => {
  const path = join(folder, 'browser');
  const args = `--host-resolver-rules="MAP * 127.0.0.1:${site.port}" --ignore-certificate-errors`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `#!/bin/sh\nexec "${process.env.CHROMIUM_PATH}" "$@" ${args}\n`, {
    mode: 0o755,
  });
  return path;
};

const entry = (list: readonly Entry[], name: string) => list.find(each => each.name === name);
/** A shop that tracks by markup, by scripts, by cookies, and while it is left. */
const shop = (site: Site, links = ''): string => {
  const tracker = site.origin('tracker.localhost');
  return `<!doctype html><html lang="en"><head><title>Shop</title></head><body>
  <img src="${tracker}/pixel.gif" alt="">${links}
  <script>
    document.cookie = '_ga=GA1.1.1; path=/'; localStorage.theme = 'dark';
    fetch('${site.origin('api.localhost')}/data').catch(() => undefined);
    addEventListener('pagehide', () => navigator.sendBeacon('${site.origin('late.localhost')}/bye', 'x'));
  </script></body></html>`;
};
const rulesFor = (site: Site): ConsentConfig => ({
  rules: [
    { match: `tracker.localhost:${site.port}`, purpose: 'marketing' },
    { match: `api.localhost:${site.port}`, purpose: 'necessary' },
    { match: `late.localhost:${site.port}`, purpose: 'analytics' },
  ],
});

test('the report of an audit fits a narrow window', async ({ page }) => {
  const long: Entry = {
    name: `${'very-long-'.repeat(9)}.example`,
    isOwn: false,
    finding: { purpose: 'marketing', service: 'a-service-of-a-name', because: 'catalogue' },
    sinks: ['image', 'session-storage'],
    moments: ['unasked', 'signal'],
    pages: [`https://shop.example/${'a'.repeat(80)}`],
    scripts: [`https://shop.example/${'b'.repeat(80)}.js`],
    count: 1,
  };
  const audit = {
    pages: long.pages,
    moments: long.moments,
    failures: [],
    led: [],
    hasScript: true,
    isTried: false,
  };
  const picture = { file: 'none.png', name: 'wide', width: 1280, height: 800 };
  await page.setViewportSize({ width: 320, height: 640 });
  await page.setContent(reportHtml({ ...audit, contacts: [long], stored: [long] }, [picture]));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await page.evaluate(() => document.querySelector('.table')?.scrollWidth)).toBe(288);
  expect((await page.getByRole('cell').first().boundingBox())?.width).toBe(288);
});

audited.describe('tacet audit', () => {
  audited.describe.configure({ timeout: 180_000 });

  audited(
    'tells what leaves a page without consent, also while it is left',
    async ({ audit, site }) => {
      const { status, report, out, file } = await audit([site.page(shop(site)), ...WHOLE]);
      expect(status).toBe(1);
      expect(report.isClean).toBe(false);
      expect(report.hasScript).toBe(false);
      const host = (name: string) => `${name}.localhost:${site.port}`;
      expect(entry(report.contacts, host('tracker'))).toMatchObject({
        sinks: ['image'],
        moments: ['unasked', 'signal'],
      });
      expect(entry(report.contacts, host('api'))).toMatchObject({ sinks: ['fetch'] });
      expect(entry(report.contacts, host('late'))).toMatchObject({ sinks: ['beacon'] });
      expect(entry(report.stored, '_ga')?.finding).toMatchObject({ purpose: 'analytics' });
      expect(entry(report.stored, 'theme')?.finding).toBeUndefined();
      expect(out).toContain('Leaves without consent (3)');
      expect(file('report.html')).toContain(host('tracker'));
      expect(file('hosts.txt')).toContain(host('api'));
      expect(file('page-wide.png').length).toBeGreaterThan(1000);
    },
  );

  audited('writes a configuration that holds what it found', async ({ audit, site }) => {
    const address = site.page(shop(site).replace(/<img[^>]*>/, ''));
    const first = await audit([address]);
    expect(first.status).toBe(1);
    const config: ConsentConfig = JSON.parse(first.file('consent.config.json'));
    expect(config.unknown).toBe('hold');
    const second = await audit([address, '--try'], config);
    expect(second.status).toBe(0);
    expect(second.report.hasScript).toBe(true);
    expect(entry(second.report.contacts, `api.localhost:${site.port}`)?.moments).toEqual([
      'agreed',
    ]);
    expect(entry(second.report.stored, '_ga')?.moments).toEqual(['agreed']);
  });

  audited('shows what the script alone cannot stop, and the lock does', async ({ audit, site }) => {
    const address = site.page(shop(site));
    const name = `tracker.localhost:${site.port}`;
    const alone = await audit([address, '--try', 'script'], rulesFor(site));
    expect(alone.status).toBe(1);
    expect(entry(alone.report.contacts, name)?.moments).toContain('unasked');
    const locked = await audit([address, '--try', 'lock'], rulesFor(site));
    expect(locked.status).toBe(0);
    expect(entry(locked.report.contacts, name)?.moments).toEqual(['agreed']);
    expect(entry(locked.report.contacts, `api.localhost:${site.port}`)?.moments).toContain(
      'unasked',
    );
  });

  audited("answers another tool's banner by its buttons", async ({ audit, site }) => {
    const [tracker, late] = ['tracker', 'late'].map(name => site.origin(`${name}.localhost`));
    const tool = `<!doctype html><title>Tool</title><main></main><script>{
      const root = document.querySelector('main').attachShadow({ mode: 'open' });
      root.innerHTML = '<button>Accept&nbsp;all</button> <a id="no" href="#">Only what is needed</a>';
      for (const [name, answer] of [['button', 'yes'], ['a', 'no']])
        root.querySelector(name).onclick = () => parent.postMessage(answer, '*');
    }</script>`;
    site.route('tool.localhost/banner', { type: 'text/html', body: tool });
    const html = `<!doctype html><html lang="en"><head><title>Shop</title></head><body><script>{
      const [, answer] = /tool=([a-z]+)/.exec(document.cookie) ?? [];
      if (answer === 'yes') new Image().src = '${tracker}/pixel.gif';
      if (answer === 'no') navigator.sendBeacon('${late}/refused', 'x');
      const ask = () => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.src = '${site.origin('tool.localhost')}/banner';
        onmessage = ({ data }) => { document.cookie = 'tool=' + data + '; path=/'; frame.remove(); };
      };
      if (!answer) setTimeout(ask, 300);
    }</script></body></html>`;
    const address = site.page(html);
    const rules = [
      ...(rulesFor(site).rules ?? []),
      { match: `tool.localhost:${site.port}`, purpose: 'necessary' },
    ];
    const buttons = ['--accept', 'accept all', '--reject', '#no'];
    const { status, report, file } = await audit([address, ...buttons], { rules });
    expect(report.failures).toEqual([]);
    expect(report.moments).toEqual(['unasked', 'signal', 'refused', 'agreed']);
    const momentsOf = (name: string) =>
      entry(report.contacts, `${name}.localhost:${site.port}`)?.moments;
    expect(momentsOf('tracker')).toEqual(['agreed']);
    // It says no, and is not heard.
    expect(momentsOf('late')).toEqual(['refused']);
    expect(status).toBe(1);
    expect(file('report.html')).toContain(
      'do not have Tacet. They were looked at before an answer, with GPC and DNT, after a refusal, and after consent.',
    );
    const missing = await audit([address, '--accept', 'Agree'], { rules });
    expect(missing.status).toBe(2);
    expect(missing.report.failures).toEqual([
      { page: address, moments: ['agreed'], reason: 'there is no button “Agree” in it' },
    ]);
  });

  audited('follows links, and goes on where a page does not come', async ({ audit, site }) => {
    const last = site.page('<!doctype html><title>Last</title>');
    site.route('site.localhost/round', { status: 302, headers: { Location: '/round' } });
    site.route('site.localhost/load', {
      type: 'application/octet-stream',
      headers: { 'Content-Disposition': 'attachment' },
      body: 'x',
    });
    site.route('site.localhost/gone', { status: 404, type: 'text/html', body: 'gone' });
    const to = ['/round', '/load', '/gone', last, 'https://other.example/', '/a.pdf', '#top'];
    const links = to.map(href => `<a href="${href}">x</a>`).join('');
    const { status, report } = await audit([site.page(`<!doctype html><title>A</title>${links}`)]);
    expect(status).toBe(2);
    expect(report.pages).toHaveLength(5);
    expect(report.pages).toContain(last);
    const reasons = report.failures.map(({ page, reason }) => [new URL(page).pathname, reason]);
    expect(Object.fromEntries(reasons)).toEqual({
      '/round': 'it redirects without end (net::ERR_TOO_MANY_REDIRECTS)',
      '/load': expect.stringContaining('it is a download, or no page'),
      '/gone': 'it answers 404',
    });
  });

  audited('goes on where a page never answers, and where one leads', async ({ audit, site }) => {
    const html = (route: string, body: string) =>
      site.route(`site.localhost/${route}`, { type: 'text/html', body: `<!doctype html>${body}` });
    const partner = site.origin('partner.localhost');
    const image = (name: string) => `<img src="${site.origin(`${name}.localhost`)}/a.gif" alt="">`;
    html('endless', '<script>setTimeout(() => { for (;;); }, 100)</script>');
    html('empty', '');
    site.route('site.localhost/empty', { status: 404 });
    html('moved', '<meta http-equiv="refresh" content="0; url=/new">');
    html('new', image('ads'));
    html('left', `<script>location = '${partner}/here'</script>`);
    site.route('site.localhost/out', { status: 302, headers: { Location: `${partner}/there` } });
    for (const path of ['here', 'there'])
      site.route(`partner.localhost/${path}`, { type: 'text/html', body: image('theirs') });
    const links = ['endless', 'empty', 'moved', 'left', 'out'].map(to => `<a href="/${to}">x</a>`);
    const { status, report, out } = await audit([
      site.page(`<!doctype html>${links.join('')}`),
      '--wait',
      '100',
      ...WHOLE,
    ]);
    expect(status).toBe(1);
    expect(report.failures.map(({ page, reason }) => [new URL(page).pathname, reason])).toEqual([
      ['/endless', 'it does not answer'],
      ['/empty', 'it answers 404'],
    ]);
    // What the site leads to is seen, and what happens there is not the site's.
    expect(report.contacts.map(({ name }) => name)).toEqual([
      `ads.localhost:${site.port}`,
      `partner.localhost:${site.port}`,
    ]);
    expect(report.contacts[0]?.pages).toEqual([`${site.origin()}/new`]);
    expect(report.contacts[1]?.pages).toEqual([`${site.origin()}/left`]);
    expect(out).toContain(`${site.origin()}/out led to ${partner}/there`);
  });

  audited('tries the script where a site leads to, by its nonce', async ({ audit, site }) => {
    const other = await startSite();
    const text = `<!doctype html><title>A</title>
      <script nonce="abc">fetch('${other.origin('data.localhost')}/x')</script>
      <img src="${site.origin('ads.localhost')}/a.gif" alt="">`;
    const host = 'shop.localhost';
    const headers = { 'Content-Security-Policy': "script-src 'nonce-abc'" };
    const to = site.page(text, { host, headers });
    const chain = [`${site.origin()}/start`, `${site.origin('id.localhost')}/way`, to];
    for (const [at, from] of chain.slice(0, 2).entries())
      site.route(new URL(from).hostname + new URL(from).pathname, {
        status: 302,
        headers: { Location: chain[at + 1] ?? '' },
      });
    const { status, report, out } = await audit(
      [chain[0] ?? '', '--try', 'script', '--wait', '100'],
      {
        allow: [`data.localhost:${other.port}`],
      },
    );
    await other.close();
    expect(report.failures).toEqual([]);
    expect(report.hasScript).toBe(true);
    expect(report.contacts.map(({ name }) => name).sort()).toEqual([
      `ads.localhost:${site.port}`,
      `data.localhost:${other.port}`,
      `id.localhost:${site.port}`,
    ]);
    expect(other.count('data.localhost')).toBeGreaterThan(0);
    expect(out.match(/ led to /g)).toHaveLength(1);
    expect(status).toBe(1);
  });

  audited('says that the script was tried in vain', async ({ audit, site }) => {
    const headers = { 'Content-Security-Policy': "script-src 'none'" };
    const address = site.page('<!doctype html><title>A</title>', { headers });
    const { status, report, out, file } = await audit([address, '--try', 'script', '--wait', '0']);
    expect(status).toBe(2);
    expect(report.isClean).toBe(false);
    expect(report.failures).toHaveLength(1);
    for (const text of [out, file('report.html')])
      expect(text).toContain('consent.js could not be put into any page');
  });

  audited('ends in order when it is stopped', async ({ site }) => {
    const folder = mkdtempSync(join(tmpdir(), 'tacet-'));
    const asked = site.whenHit(({ path }) => path.startsWith('/pages/'));
    const args = [join(DIST, 'cli.js'), 'audit', site.page('<!doctype html><title>A</title>')];
    const env = { ...HEADLESS, TMPDIR: folder };
    const child = spawn(process.execPath, [...args, '--wait', '60000'], { cwd: folder, env });
    let told = '';
    child.stderr.on('data', text => (told += text));
    const ended = new Promise(done => child.on('close', done));
    await asked;
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(told.trim().split('\n').slice(1)).toEqual(['tacet: stopped']);
    expect(readdirSync(folder)).toEqual(['tacet-audit']);
    rmSync(folder, { recursive: true });
  });

  audited('opens no more pages than it may', async ({ audit, site }) => {
    const pages = [1, 2, 3].map(at => site.page(`<!doctype html><title>${at}</title>`));
    const links = pages.map(href => `<a href="${href}">x</a>`).join('');
    const address = site.page(`<!doctype html><title>A</title>${links}`);
    const { report } = await audit([address, '--pages', '2']);
    expect(report.pages).toHaveLength(2);
  });

  audited('finds every host of ten real SDKs', async ({ audit }, info) => {
    // By https, and under names of the web: some SDKs are silent elsewhere.
    const site = await startSite({ certificate: await makeCertificate() });
    const ten = Object.entries(sdks)
      .filter(([, { hosts }]) => hosts.some(host => host !== 'itself'))
      .slice(0, 10);
    const scripts: string[] = [];
    for (const [name, { package: from, use, before = '', answers = {} }] of ten) {
      const { app } = await bundleSdk(from, use);
      site.route(`shop.example/${name}.js`, { type: 'text/javascript', body: before + app });
      for (const [where, reply] of Object.entries(answers)) site.route(where, reply);
      scripts.push(`<script src="/${name}.js"></script>`);
    }
    const html = `<!doctype html><html lang="en"><head><title>Ten</title></head><body>${scripts.join('')}</body></html>`;
    const address = site.page(html, { host: 'shop.example' });
    const { report } = await audit([
      address,
      '--wait',
      '6000',
      '--browser',
      browserFor(site, info.outputPath()),
    ]);
    await site.close();
    const found = report.contacts.map(({ name }) => name);
    const expected = ten.flatMap(([, { hosts }]) => hosts.filter(host => host !== 'itself'));
    expect(ten).toHaveLength(10);
    expect(expected.filter(host => !found.includes(host))).toEqual([]);
    // Each by the script that made it.
    const by = new Set(report.contacts.flatMap(({ scripts: each }) => each));
    expect(ten.filter(([name]) => !by.has(`https://shop.example/${name}.js`))).toEqual([]);
  });
});
