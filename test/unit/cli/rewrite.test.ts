import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const CLI = join(import.meta.dirname, '../../../dist/cli.js');
const PIXEL = '<img src="https://t.example/p.gif">';
const INERT = '<img data-consent="marketing" data-src="https://t.example/p.gif">';
const CONFIG = { rules: [{ match: 't.example', purpose: 'marketing', service: 'tee' }] };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tacet-rewrite-'));
  put('consent.config.json', JSON.stringify(CONFIG));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Buffer): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
};
const read = (name: string): string => readFileSync(join(folder, name), 'latin1');

interface Told {
  status: number;
  out: string;
  err: string;
}
/** Runs the built command in the folder. */
const tacet = (args: string[], input?: string | Buffer): Promise<Told> =>
  new Promise(done => {
    const options = { cwd: folder, encoding: 'latin1' } as const;
    const child = execFile(
      process.execPath,
      [CLI, 'rewrite', ...args],
      options,
      (error, out, err) => done({ status: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
const rewrite = (...args: string[]) => tacet(['-c', 'consent.config.json', ...args]);

describe('tacet rewrite', { timeout: 60_000 }, () => {
  it('changes the HTML files of a folder and below, and nothing else', async () => {
    put('site/index.html', PIXEL);
    put('site/deep/er/PAGE.HTM', `<p>${PIXEL}`);
    put('site/plain.html', '<p>');
    put('site/text.txt', PIXEL);
    const before = statSync(join(folder, 'site/plain.html'));
    expect(await rewrite('site')).toEqual({
      status: 0,
      out: '',
      err: 'site/deep/er/PAGE.HTM: 1 made inert\nsite/index.html: 1 made inert\n',
    });
    expect(read('site/index.html')).toBe(INERT);
    expect(read('site/deep/er/PAGE.HTM')).toBe(`<p>${INERT}`);
    expect(read('site/text.txt')).toBe(PIXEL);
    expect(statSync(join(folder, 'site/plain.html')).ino).toBe(before.ino);
    expect(readdirSync(join(folder, 'site'))).toHaveLength(4);
    expect(await rewrite('site')).toEqual({ status: 0, out: '', err: '' });
  });

  it('only tells with --check', async () => {
    put('site/index.html', `\n <p>${PIXEL}<p style="background:url(//t.example/b.png)">`);
    expect(await rewrite('--check', 'site')).toEqual({
      status: 1,
      out: 'site/index.html:2:5: <img> src https://t.example/p.gif (marketing, tee)\n',
      err: 'site/index.html:2:40: <p> style https://t.example/b.png (marketing, tee): not changed: there is no inert form of a style\n',
    });
    expect(read('site/index.html')).toContain(PIXEL);
    await rewrite('site');
    expect((await rewrite('--check', 'site')).status).toBe(0);
  });

  it('passes standard input to standard output', async () => {
    const html = Buffer.from(
      `\xef\xbb\xbf<meta charset=shift_jis>\r\n\x83\x5c\0${PIXEL}`,
      'latin1',
    );
    const { status, out } = await tacet(['-c', 'consent.config.json', '-'], html);
    expect(status).toBe(0);
    expect(out).toBe(html.toString('latin1').replace(PIXEL, INERT));
    expect((await tacet(['-c', 'consent.config.json', '--check', '-'], html)).status).toBe(1);
    expect((await tacet(['-'], '')).out).toBe('');
  });

  it('leaves UTF-16 alone and says so', async () => {
    const html = Buffer.from(`\ufeff${PIXEL.repeat(100)}`, 'utf16le');
    put('wide.html', html);
    expect(await rewrite('wide.html')).toEqual({
      status: 0,
      out: '',
      err: 'wide.html: left alone: its encoding is UTF-16\n',
    });
    const { out } = await tacet(['-c', 'consent.config.json', '-'], html);
    expect(Buffer.from(out, 'latin1').equals(html)).toBe(true);
  });

  it('is right across the pieces in which a large file is read', async () => {
    const page = `<p>caf\xe9\r\n${PIXEL}<script>let a = '<p>';</script>`.repeat(5_000);
    put('large.html', Buffer.from(page, 'latin1'));
    expect((await rewrite('large.html')).err).toBe('large.html: 5000 made inert\n');
    expect(read('large.html') === page.replaceAll(PIXEL, INERT)).toBe(true);
  });

  it('knows where a relative address leads to', async () => {
    put('own.json', JSON.stringify({ rules: [{ match: '/a%20b/collect', purpose: 'analytics' }] }));
    const html = '<img src="collect">';
    put('site/a b/page.html', html);
    put('site/page.html', html);
    await tacet(['-c', 'own.json', 'site']);
    expect(read('site/a b/page.html')).toBe('<img data-consent="analytics" data-src="collect">');
    expect(read('site/page.html')).toBe(html);
  });

  it('holds what nobody named where it knows the site', async () => {
    put('hold.json', JSON.stringify({ unknown: 'hold' }));
    put('locked.json', JSON.stringify({ unknown: 'hold', lock: { site: 'shop.example' } }));
    put('a.html', '<img src=https://www.shop.example/><img src=https://x.example/>');
    const { status, err } = await tacet(['--check', '-c', 'hold.json', 'a.html']);
    expect([status, err]).toEqual([0, expect.stringContaining('--site')]);
    const lines = 'a.html:1:36: <img> src https://x.example/ (all purposes)\n';
    for (const args of [
      ['-c', 'hold.json', '--site', 'shop.example'],
      ['-c', 'locked.json'],
    ])
      expect((await tacet(['--check', ...args, 'a.html'])).out).toBe(lines);
  });

  it('keeps links and permissions', async () => {
    put('real.html', PIXEL);
    chmodSync(join(folder, 'real.html'), 0o640);
    symlinkSync('real.html', join(folder, 'link.html'));
    await rewrite('link.html');
    expect(read('real.html')).toBe(INERT);
    expect(statSync(join(folder, 'real.html')).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(folder, 'link.html'), 'latin1')).toBe(INERT);
  });

  it('tells what it cannot read, and goes on', async () => {
    put('site/b.html', PIXEL);
    symlinkSync('nowhere', join(folder, 'site/a.html'));
    expect(await rewrite('missing.html', 'site')).toEqual({
      status: 2,
      out: '',
      err: 'missing.html: there is no such file\nsite/a.html: there is no such file\nsite/b.html: 1 made inert\n',
    });
    expect(read('site/b.html')).toBe(INERT);
  });

  it.each([
    [['--site', 'https://shop.example', 'a.html'], 'tacet: no host: https://shop.example'],
    [['-c', 'report.json', 'a.html'], 'report.json: mode is "report"'],
    [['-c', 'missing.json', 'a.html'], 'missing.json: there is no such file'],
    [[], "missing required argument 'path'"],
  ])('refuses %j', async (args, message) => {
    put('report.json', '{"mode":"report"}');
    put('a.html', PIXEL);
    const { status, err } = await tacet(args);
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(read('a.html')).toBe(PIXEL);
  });
});
