import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/config/normalize.ts';
import type { ConsentConfig } from '../../../src/config/types.ts';
import { lockHosts } from '../../../src/lock/hosts.ts';
import { readLock } from '../../../src/lock/read.ts';

const hostsOf = (config: ConsentConfig) =>
  lockHosts(
    normalize(config, () => undefined),
    readLock(config),
  );

describe('what the lock opens before consent', () => {
  it.each([
    [{ allow: ['cdn.example'] }, ['cdn.example', '*.cdn.example']],
    [{ firstParty: ['shop.example'] }, ['shop.example', '*.shop.example']],
    [{ lock: { site: 'www.shop.example' } }, ['shop.example', '*.shop.example']],
    [{ rules: [{ match: 'pay.example', purpose: 'necessary' }] }, ['pay.example', '*.pay.example']],
    [{ allow: ['//cdn.example:8443'] }, ['cdn.example:8443', '*.cdn.example:8443']],
    [{ allow: ['127.0.0.1:4173', 'localhost'] }, ['127.0.0.1:4173', 'localhost']],
    [{ allow: ['cdn.example', 'cdn.example'] }, ['cdn.example', '*.cdn.example']],
    // A path is that one or a folder, because a policy knows no beginnings.
    [
      { allow: ['https://api.example/v2'] },
      ['api.example/v2', 'api.example/v2/', '*.api.example/v2', '*.api.example/v2/'],
    ],
    [
      { allow: ['api.example/v2/'] },
      ['api.example/v2', 'api.example/v2/', '*.api.example/v2', '*.api.example/v2/'],
    ],
  ] satisfies [ConsentConfig, string[]][])('%j', (config, before) => {
    expect(hostsOf(config).before).toEqual(before);
  });

  it('is no host of a rule for a purpose, and no path of the site itself', () => {
    const { before } = hostsOf({
      rules: [
        { match: 'stats.example', purpose: 'analytics' },
        { match: '/collect', purpose: 'necessary' },
        { keys: ['_st*'], purpose: 'necessary' },
      ],
    });
    expect(before).toEqual([]);
  });
});

describe('what the lock opens by and by', () => {
  it('goes by purpose and service', () => {
    const { groups } = hostsOf({
      rules: [
        { match: ['a.example', 'b.example'], purpose: 'analytics' },
        { match: 'c.example', purpose: 'analytics', service: 'hotjar' },
        { match: 'd.example', purpose: 'analytics' },
        { match: '/collect', purpose: 'marketing' },
      ],
    });
    const both = (...hosts: string[]) => hosts.flatMap(host => [host, `*.${host}`]);
    expect(groups).toEqual([
      {
        purpose: 'analytics',
        service: undefined,
        sources: both('a.example', 'b.example', 'd.example'),
      },
      { purpose: 'analytics', service: 'hotjar', sources: both('c.example') },
    ]);
  });

  it('leaves out what no policy can say, and tells it', () => {
    const { groups, before, inexpressible } = hostsOf({
      allow: ['cdn.example/a*b', 'cdn.example/x?y=1', 'cdn.example/a;b'],
      rules: [{ match: ['*.ads*.example'], purpose: 'marketing' }],
    });
    expect(before).toEqual([]);
    expect(groups).toEqual([]);
    expect(inexpressible.sort()).toEqual([
      '*.ads*.example',
      'cdn.example/a*b',
      'cdn.example/a;b',
      'cdn.example/x?y=1',
    ]);
  });
});
