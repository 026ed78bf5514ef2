import { describe, expect, it } from 'vitest';
import { hasLeaks, isLeak, judge } from '../../../src/audit/judge.ts';
import { hostsToDecide, startingConfig } from '../../../src/audit/starting-config.ts';
import type { Contact, Moment, Stored } from '../../../src/audit/types.ts';
import { normalize } from '../../../src/config/normalize.ts';
import type { ConsentConfig } from '../../../src/config/types.ts';

const PAGE = 'https://shop.example/';
const to = (url: string, moment: Moment = 'unasked', more: Partial<Contact> = {}): Contact => ({
  moment,
  page: PAGE,
  url,
  sink: 'fetch',
  method: 'GET',
  scripts: [],
  ...more,
});
const key = (name: string, moment: Moment = 'unasked'): Stored => ({
  moment,
  page: PAGE,
  sink: 'cookie',
  key: name,
  host: 'shop.example',
});
const audit = (contacts: Contact[], stored: Stored[] = [], config: ConsentConfig = {}) =>
  judge(normalize(config), {
    pages: [PAGE],
    contacts,
    stored,
    failures: [],
    led: [],
    moments: [],
    hasScript: false,
    isTried: false,
  });

describe('an audit', () => {
  it('brings together what goes to one host for one purpose', () => {
    const { contacts } = audit([
      to('https://a.example/1', 'unasked', { scripts: ['https://shop.example/x.js'] }),
      to('https://a.example/2', 'signal', { sink: 'image' }),
      to('https://b.example/'),
    ]);
    expect(contacts).toHaveLength(2);
    expect(contacts[0]).toMatchObject({
      name: 'a.example',
      sinks: ['fetch', 'image'],
      moments: ['unasked', 'signal'],
      pages: [PAGE],
      scripts: ['https://shop.example/x.js'],
      example: 'https://a.example/1',
      count: 2,
    });
  });

  it('says nothing of what the site asks itself, but for what a rule or the catalogue names', () => {
    const config = { rules: [{ match: '/collect', purpose: 'analytics' }] };
    const { contacts } = audit(
      [to(`${PAGE}api`), to('https://cdn.shop.example/x.js'), to(`${PAGE}collect`)],
      [],
      config,
    );
    expect(contacts.map(({ example }) => example)).toEqual([`${PAGE}collect`]);
    // Its own host would hold the whole site.
    expect(startingConfig(audit([to(`${PAGE}matomo.php`)])).rules).toEqual([]);
  });

  it('takes what nobody names for what needs consent, whatever the site does with it', () => {
    const { contacts } = audit([to('https://a.example/')], [], { unknown: 'allow' });
    expect(contacts.every(isLeak)).toBe(true);
  });

  it.each<[string, ConsentConfig, boolean]>([
    ['is a leak before an answer', {}, true],
    ['is none where a rule allows it', { allow: ['a.example'] }, false],
  ])('%s', (_, config, expected) => {
    expect(hasLeaks(audit([to('https://a.example/')], [], config))).toBe(expected);
  });

  it('is clean after consent', () => {
    const agreed = audit([to('https://a.example/', 'agreed')], [key('_ga', 'agreed')]);
    expect(hasLeaks(agreed)).toBe(false);
  });

  it('knows cookies by their names, and leaves our record out', () => {
    const { stored } = audit([], [key('_ga'), key('theme'), key('tacet')]);
    expect(stored.map(each => [each.name, isLeak(each)])).toEqual([
      ['_ga', true],
      ['theme', false],
    ]);
  });
});

describe('the configuration to start with', () => {
  const found = audit(
    [
      to('https://www.google-analytics.com/collect'),
      to('https://region1.google-analytics.com/collect'),
      to('https://a.example/'),
      to('https://b.example/', 'unasked', { sink: 'beacon', method: 'POST' }),
      to('https://c.example/', 'agreed'),
      to('https://d.example/'),
    ],
    [],
    { allow: ['d.example'] },
  );

  it('names each host that no rule names', () => {
    const { rules = [], unknown, allow } = startingConfig(found, { allow: ['d.example'] });
    expect(unknown).toBe('hold');
    expect(allow).toEqual(['d.example']);
    expect(rules).toEqual([
      {
        match: ['www.google-analytics.com', 'region1.google-analytics.com'],
        purpose: 'analytics',
        service: 'google-analytics',
      },
      { match: ['a.example'], purpose: 'functional' },
      { match: ['b.example'], purpose: 'marketing' },
      { match: ['c.example'], purpose: 'functional' },
    ]);
  });

  it('takes what is known of a host before what it guesses', () => {
    const beacon = { sink: 'beacon', method: 'POST' } as const;
    const mixed = audit([
      to('https://a.example/x.js'),
      to('https://a.example/bye', 'unasked', beacon),
      to('https://www.google-analytics.com/other', 'unasked', beacon),
      to('https://www.google-analytics.com/g/collect'),
    ]);
    expect(startingConfig(mixed).rules).toEqual([
      { match: ['a.example'], purpose: 'marketing' },
      {
        match: ['www.google-analytics.com'],
        purpose: 'analytics',
        service: 'google-analytics',
      },
    ]);
    expect(hostsToDecide(mixed)).toEqual(['a.example']);
  });

  it('keeps what there was', () => {
    const given: ConsentConfig = {
      unknown: 'shape',
      rules: [{ match: 'x', purpose: 'necessary' }],
    };
    const { rules, unknown } = startingConfig(found, given);
    expect(unknown).toBe('shape');
    expect(rules?.[0]).toEqual({ match: 'x', purpose: 'necessary' });
  });

  it('is fine', () => {
    const told: unknown[] = [];
    normalize(startingConfig(found), problem => told.push(problem));
    expect(told).toEqual([]);
  });

  it('leaves to a person which hosts pages cannot do without', () => {
    expect(hostsToDecide(found)).toEqual(['a.example', 'b.example']);
  });
});
