import { describe, expect, it } from 'vitest';
import { classify, EVERY, type Policy } from '../../../src/policy/classify.ts';
import { createRuleBook } from '../../../src/policy/rules.ts';
import { createSameSite } from '../../../src/policy/same-site.ts';
import type { Attempt, Rule } from '../../../src/policy/types.ts';

const page = new URL('https://www.shop.example/');
const ownRules: Rule[] = [
  { match: 'stats.example', purpose: 'analytics', service: 'stats', keys: ['_st*'] },
  { match: 'cdn.example', purpose: 'necessary' },
  { match: '/collect', purpose: 'analytics' },
  { match: 'shop.example/pixel', purpose: 'marketing' },
  { keys: ['cart*'], purpose: 'necessary' },
];
const catalogueRules: Rule[] = [
  { match: 'stats.example', purpose: 'marketing', service: 'other', keys: ['_st*'] },
  { match: 'ads.example', purpose: 'marketing', service: 'ads', keys: ['_ad*'], globals: ['ads'] },
  { match: 'shop.example', purpose: 'marketing', service: 'never' },
  { match: '/_insights', purpose: 'analytics', service: 'insights' },
];
const policy = (more: Partial<Policy> = {}): Policy => ({
  own: createRuleBook(ownRules),
  catalogue: createRuleBook(catalogueRules),
  isSameSite: createSameSite(page, ['media.example']),
  unknown: 'shape',
  shapes: {},
  ...more,
});
const to = (address: string, more: Partial<Attempt> = {}): Attempt => ({
  sink: 'fetch',
  url: new URL(address, page),
  ...more,
});
const key = (name: string, more: Partial<Attempt> = {}): Attempt => ({
  sink: 'cookie',
  key: name,
  ...more,
});
const marked = { purpose: 'functional' };
const beacon = { sink: 'beacon' } as const;

describe('classify', () => {
  it.each<[string, Attempt, string | undefined, string | undefined]>([
    [
      "the site's rule",
      to('https://stats.example/', { ...beacon, ...marked }),
      'analytics',
      'rule',
    ],
    ["the site's rule for its own path", to('/collect', marked), 'analytics', 'rule'],
    ["the site's rule for its own host", to('/pixel', marked), 'marketing', 'rule'],
    [
      "the site's rule for a path, on a first party",
      to('https://media.example/collect'),
      'analytics',
      'rule',
    ],
    ["the site's rule for a key", key('_st1', marked), 'analytics', 'rule'],
    [
      "the site's word that it is necessary",
      to('https://cdn.example/', beacon),
      'necessary',
      'rule',
    ],
    [
      'the catalogue',
      to('https://ads.example/', { ...beacon, ...marked }),
      'marketing',
      'catalogue',
    ],
    ['the catalogue for a key', key('_ad', marked), 'marketing', 'catalogue'],
    [
      'the catalogue for a path that platforms serve',
      to('/_insights/x', marked),
      'analytics',
      'catalogue',
    ],
    ['the markup', to('https://x.example/', { ...beacon, ...marked }), 'functional', 'markup'],
    ['the markup for the own site', to('/x', marked), 'functional', 'markup'],
    ['the shape', to('https://x.example/', beacon), 'marketing', 'shape: beacon'],
    ['the shape of a key', key('_pk_id'), 'marketing', 'shape: storage'],
    ['nobody', to('https://x.example/'), undefined, undefined],
    ['nobody', to('https://x.example/collect'), undefined, undefined],
    ['nobody', key('theme'), undefined, undefined],
    ['nobody, for the own site', to('/x', beacon), undefined, undefined],
    ['nobody, for the own site in the catalogue', to('/x'), undefined, undefined],
    ['nobody, for a first party', to('https://media.example/', beacon), undefined, undefined],
    [
      'the markup, for what reaches nobody',
      to('data:,x', { ...beacon, ...marked }),
      'functional',
      'markup',
    ],
    ['nobody, for what reaches nobody', to('data:,x', beacon), undefined, undefined],
    ['nobody, for what reaches nobody', to('blob:https://ads.example/0'), undefined, undefined],
  ])('believes %s', (_, attempt, purpose, because) => {
    const found = classify(attempt, policy());
    expect(found?.purpose).toBe(purpose);
    expect(found?.because).toBe(because);
  });

  it('tells the service and its globals', () => {
    expect(classify(to('https://ads.example/'), policy())).toMatchObject({
      service: 'ads',
      globals: ['ads'],
    });
  });

  it.each<[Policy['unknown'], Attempt, string | undefined, string | undefined]>([
    ['hold', to('https://x.example/'), EVERY, 'unknown'],
    ['hold', to('https://x.example/', beacon), 'marketing', 'shape: beacon'],
    ['hold', key('theme'), EVERY, 'unknown'],
    ['hold', key('cart_1'), 'necessary', 'rule'],
    ['hold', to('/x'), undefined, undefined],
    ['hold', to('https://cdn.example/'), 'necessary', 'rule'],
    ['allow', to('https://x.example/', beacon), undefined, undefined],
    ['allow', key('_pk_id'), undefined, undefined],
    ['allow', to('https://ads.example/'), 'marketing', 'catalogue'],
    ['allow', to('https://stats.example/'), 'analytics', 'rule'],
    ['allow', to('https://x.example/', marked), 'functional', 'markup'],
  ])('with unknown: %s, of %j', (unknown, attempt, purpose, because) => {
    const found = classify(attempt, policy({ unknown }));
    expect(found?.purpose).toBe(purpose);
    expect(found?.because).toBe(because);
  });

  it('leaves out a shape that is switched off', () => {
    const attempt = to('https://x.example/', beacon);
    expect(classify(attempt, policy({ shapes: { beacon: false } }))).toBeUndefined();
    expect(classify(attempt, policy({ shapes: { beacon: false }, unknown: 'hold' }))?.purpose).toBe(
      EVERY,
    );
  });
});
