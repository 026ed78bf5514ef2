import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const CLI = join(import.meta.dirname, '../../../dist/cli.js');

/** What the built command says about a configuration, and its exit status. */
const check = (config: unknown): Promise<{ status: number; lines: string[] }> =>
  new Promise(done => {
    const child = execFile(process.execPath, [CLI, 'check', '-'], (error, out) =>
      done({ status: error ? Number(error.code) : 0, lines: out.trim().split('\n') }),
    );
    child.stdin?.end(JSON.stringify(config));
  });

it('explains fields, texts, languages and integrations', { timeout: 30_000 }, async () => {
  const { status, lines } = await check({
    unknwon: 'hold',
    ui: { lang: 'tlh', texts: { acept: 'Yes' } },
    integrations: { 'google-consent-mod': true },
  });
  expect(lines).toEqual([
    expect.stringMatching(/^-: unknwon: .*"unknown"/),
    expect.stringMatching(/^-: integrations\.google-consent-mod: .*"google-consent-mode"/),
    expect.stringMatching(/^-: ui\.lang: .*"tlh"/),
    expect.stringMatching(/^-: ui\.texts\.acept: .*"accept"/),
  ]);
  expect(status).toBe(1);
});

it('says that all is well', { timeout: 30_000 }, async () => {
  expect(await check({ ui: { lang: 'zh' } })).toEqual({ status: 0, lines: ['-: no problems'] });
});
