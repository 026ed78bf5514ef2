import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import type { ConsentConfig } from '../../../src/config/types.ts';
import { lockScript } from '../../../src/lock/script.ts';
import type { PageOptions } from '../../../src/pages/head-tags.ts';
import { tacet } from '../../../src/plugins/vite.ts';

const config: ConsentConfig = {
  rules: [{ match: 'stats.example', purpose: 'analytics' }],
  ui: { texts: { ask: '</script>' } },
};
const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Shop</title></head>
  <body><script src="https://stats.example/s.js"></script><img src="https://cdn.example/a.gif" alt=""></body>
</html>
`;

/** A page as Vite builds it. */
const built = async (options?: PageOptions): Promise<string> => {
  const root = mkdtempSync(join(tmpdir(), 'tacet-vite-'));
  try {
    writeFileSync(join(root, 'index.html'), page);
    // Its types are Vite's own when it is put there.
    const plugins: Plugin[] = [tacet(config, options)];
    await build({ root, plugins, logLevel: 'silent', configFile: false });
    return readFileSync(join(root, 'dist/index.html'), 'utf8');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

describe('the plugin for Vite', () => {
  it('makes trackers inert, and nothing else', async () => {
    const html = await built();
    expect(html).toMatch(/<script [^>]*data-src="https:\/\/stats\.example\/s\.js"/);
    expect(html).toContain('data-consent="analytics"');
    expect(html).toContain('<img src="https://cdn.example/a.gif" alt="">');
    expect(html).not.toContain('tacet.invalid');
  });

  it('puts lock, configuration and script first into the head, in this order', async () => {
    const html = await built({ script: '/consent/consent.js', lock: true });
    const head = html.slice(html.indexOf('<head>') + 6).trimStart();
    expect(head).toMatch(/^<meta charset="utf-8">\s*<script data-cfasync="false" data-record="/);
    const places = [
      'utf-8',
      lockScript,
      'data-lock',
      'window.consentConfig',
      '/consent/consent.js',
      '<title>',
    ];
    const found = places.map(text => head.indexOf(text));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
    // Right behind each other: what stands between would be taken apart instead.
    expect(head).toMatch(
      /<\/script>\s*<meta http-equiv="Content-Security-Policy" content="default-src/,
    );
    expect(head).toContain(String.raw`"ask":"\u003c/script>"`);
  });

  it('may leave the pages as they are', async () => {
    expect(await built({ rewrite: false })).toContain('<script src="https://stats.example/s.js">');
  });
});
