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
    [{ allow: ['api.example/v2/'] }, ['api.example/v2/', '*.api.example/v2/']],
    [
      { allow: ['localhost/%61ds', 'localhost/a/../b'] },
      ['localhost/ads', 'localhost/ads/', 'localhost/b', 'localhost/b/'],
    ],
    [{ firstParty: ['www.partner.example'] }, ['partner.example', '*.partner.example']],
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
    const allow = [
      'cdn.example/a*b',
      'cdn.example/x?y=1',
      'a;b.example',
      'a,b.example',
      'cdn.example//b/c',
      '[::1]',
    ];
    const match = '*.ads*.example';
    const { groups, before, hints } = hostsOf({ allow, rules: [{ match, purpose: 'marketing' }] });
    expect(before).toEqual([]);
    expect(groups).toEqual([]);
    expect(hints).toEqual(
      [...allow, match].map(
        text => `no policy can say "${text}": it stays locked until everything is granted`,
      ),
    );
  });

  it('escapes what would end a policy, or be replaced in one', () => {
    const { before } = hostsOf({ allow: ['localhost/a;b', 'localhost/c,d', 'localhost/$&'] });
    expect(before).toEqual([
      'localhost/a%3Bb',
      'localhost/a%3Bb/',
      'localhost/c%2Cd',
      'localhost/c%2Cd/',
      'localhost/%24&',
      'localhost/%24&/',
    ]);
  });

  it.each([
    'stats.shop.example',
    'a.b.shop.example/x',
    'stats.shop.example:8443',
    '*stats.shop.example',
    'stats.*',
  ])('opens no subdomains of a host below which a rule holds %s, and tells it', match => {
    const { before, hints } = hostsOf({
      lock: { site: 'shop.example' },
      rules: [{ match, purpose: 'analytics' }],
    });
    expect(before).toEqual(['shop.example']);
    expect(hints).toContain(
      `"shop.example" opens no subdomains, because a rule holds "${match}": name those that you need`,
    );
  });

  it('opens subdomains where the rule below asks for the same, or is open itself', () => {
    const { before, groups, hints } = hostsOf({
      lock: { site: 'shop.example' },
      allow: ['cdn.shop.example'],
      rules: [{ match: ['stats.example', 'eu.stats.example'], purpose: 'analytics' }],
    });
    expect(before).toContain('*.shop.example');
    expect(groups[0]?.sources).toContain('*.stats.example');
    expect(hints).toEqual([]);
  });

  it.each([
    ['www.google.com', 'www.google.com/ads'],
    ['www.google.com', 'www.google.com/ads*x'],
    ['www.google.com/ads', 'www.google.com/ads/pixel'],
  ])('tells that "%s" opens "%s" with it', (allow, match) => {
    const { hints } = hostsOf({ allow: [allow], rules: [{ match, purpose: 'marketing' }] });
    expect(hints).toContain(
      `"${allow}" opens "${match}" with it: a policy cannot leave a path out`,
    );
  });

  it('says nothing of a path that is not below another', () => {
    const { hints } = hostsOf({
      allow: ['www.google.com/maps'],
      rules: [{ match: 'www.google.com/ads', purpose: 'marketing' }],
    });
    expect(hints).toEqual([]);
  });

  it.each<[string, ConsentConfig['rules'], string[]]>([
    ['the rule in front', [{ match: 'h.example', purpose: 'marketing' }], ['h.example']],
    ['also of a path', [{ match: 'h.example/p', purpose: 'marketing' }], ['h.example/p']],
  ])('opens nothing that a rule holds before it: %s', (_, rules, allow) => {
    const { before, hints } = hostsOf({ rules: rules ?? [], allow });
    expect(before).toEqual([]);
    expect(hints).toEqual([
      `"${allow[0]}" opens nothing here, because a rule holds "${allow[0]}" before it`,
    ]);
  });

  it('opens a host for the first of two purposes only', () => {
    const { groups } = hostsOf({
      rules: [
        { match: 'h.example', purpose: 'analytics' },
        { match: 'h.example', purpose: 'marketing' },
      ],
    });
    expect(groups.map(({ purpose }) => purpose)).toEqual(['analytics']);
  });

  it.each([{ sinks: ['fetch'] }, { methods: ['POST'] }])(
    'opens nothing for a part of what a host does: %j',
    part => {
      const rules = [{ match: 'h.example', purpose: 'necessary', ...part }];
      const { before, hints } = hostsOf({ rules } as ConsentConfig);
      expect(before).toEqual([]);
      expect(hints).toHaveLength(1);
    },
  );

  it('tells what is opened although no policy can say it', () => {
    const { hints } = hostsOf({
      allow: ['h.example/p'],
      rules: [{ match: 'h.example/p?ads=1', purpose: 'marketing' }],
    });
    expect(hints.sort()).toEqual([
      '"h.example/p" opens "h.example/p?ads=1" with it: a policy cannot tell them apart',
      'no policy can say "h.example/p?ads=1": it is opened with "h.example/p"',
    ]);
  });
});
