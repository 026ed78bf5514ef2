import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalize } from '../../../src/config/normalize.ts';
import { formatRecord } from '../../../src/consent/record.ts';
import { lockHosts } from '../../../src/lock/hosts.ts';
import { nginxRules } from '../../../src/lock/nginx.ts';
import { policyForVisitor } from '../../../src/lock/visitor-policy.ts';
import { aRecord } from '../consent/a-record.ts';
import { aConfig } from './a-config.ts';
import { MALFORMED } from './malformed.ts';

const config = normalize(aConfig);
const NOW = Math.floor(Date.now() / 1000);
const isThere = (() => {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('the rules for nginx', () => {
  it('leave out signals that do not count, and add the own policy', () => {
    const deaf = normalize({ signals: { gpc: false, dnt: false } });
    const rules = nginxRules(deaf, { policy: "object-src 'none'" });
    expect(rules).not.toMatch(/sec_gpc|http_dnt/);
    expect(rules).toContain(`add_header Content-Security-Policy "object-src 'none'" always;`);
    expect(nginxRules(config, {})).toMatch(/sec_gpc[\s\S]*http_dnt/);
  });
});

describe.skipIf(!isThere)('nginx itself, where it is installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tacet-nginx-'));
  let port = 0;
  let nginx: ReturnType<typeof spawn>;

  beforeAll(async () => {
    port = await new Promise<number>(done => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const address = server.address() as { port: number };
        server.close(() => done(address.port));
      });
    });
    const [maps = '', headers = ''] = nginxRules(config, {}).split('\n\n');
    const file = join(folder, 'nginx.conf');
    writeFileSync(
      file,
      `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
      events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(each => `${each}_temp_path ${folder}/${each};`).join(' ')}
        ${maps}
        server { listen 127.0.0.1:${port}; ${headers}
          location / { return 200 "page"; } }
      }`,
    );
    nginx = spawn('nginx', ['-c', file, '-p', folder], { stdio: 'ignore' });
    for (let tries = 0; tries < 50; tries++) {
      const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      );
      if (isUp) return;
      await new Promise(done => setTimeout(done, 100));
    }
  }, 20_000);
  afterAll(async () => {
    await new Promise(done => nginx.once('exit', done).kill());
    rmSync(folder, { recursive: true, force: true });
  });

  const ids = ['functional', 'analytics', 'marketing', '@hotjar'];
  const records = [
    ['nobody answered', undefined],
    ['corrupt', '1:x'],
    ['another revision', { policy: '2025-01', answers: { functional: true } }],
    // Every mixture of yes, no and nothing.
    ...Array.from({ length: 3 ** ids.length }, (_, at) => {
      const answers = Object.fromEntries(
        ids.flatMap((id, place) => {
          const said = Math.floor(at / 3 ** place) % 3;
          return said ? [[id, said === 1]] : [];
        }),
      );
      return [JSON.stringify(answers), { answers }] as const;
    }),
    ['in view of a signal', { inView: ['gpc'], answers: { analytics: true } }],
    ['in view of both', { inView: ['gpc', 'dnt'], answers: { analytics: true } }],
    ...MALFORMED.map(text => [text, text] as const),
  ] as const;

  const ask = (cookie: string | undefined, more: Record<string, string> = {}, method = 'GET') =>
    fetch(`http://127.0.0.1:${port}/`, { method, headers: { ...(cookie && { cookie }), ...more } });
  const policyIn = (response: Response) =>
    response.headers.get('content-security-policy')?.replace(/ +(?=[ ;])/g, '');
  const expected = (record: string | undefined, signals = { gpc: false, dnt: false }) =>
    policyForVisitor(config, lockHosts(config), { record, signals, now: NOW });

  it('comes to the same policy as a server by itself', async () => {
    const seen = new Set<string | undefined>();
    for (const [what, given] of records)
      for (const signals of [
        { gpc: false, dnt: false },
        { gpc: true, dnt: false },
        { gpc: false, dnt: true },
      ]) {
        const record =
          typeof given === 'object' ? formatRecord(aRecord({ time: NOW, ...given })) : given;
        const response = await ask(record && `theme=dark; tacet=${record}`, {
          ...(signals.gpc && { 'sec-gpc': '1' }),
          ...(signals.dnt && { dnt: '1' }),
        });
        const policy = policyIn(response);
        seen.add(policy);
        expect(policy, what).toBe(expected(record, signals));
        expect(response.headers.get('server-timing'), what).toBe(policy ? 'lock' : null);
      }
    expect(seen.size).toBeGreaterThan(5);
  }, 30_000);

  const all = { functional: true, analytics: true, marketing: true };
  const [yes, no] = [all, { marketing: false }].map(answers =>
    formatRecord(aRecord({ time: NOW, answers })),
  );

  it('reads the first of several cookies of its name, as the store does', async () => {
    expect(policyIn(await ask(`tacet=${no}; tacet=${yes}`))).toBe(expected(no));
    expect(policyIn(await ask(`xtacet=1; tacet=${yes}; tacet=${no}`))).toBeUndefined();
  });

  it('says of an answer to a form that it is one', async () => {
    expect((await ask('', {}, 'POST')).headers.get('server-timing')).toBe('lock, post');
    expect((await ask(`tacet=${yes}`, {}, 'POST')).headers.get('server-timing')).toBe('post');
  });
});
