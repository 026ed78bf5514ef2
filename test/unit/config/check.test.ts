import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/config/check.ts';
import type { ConsentConfig } from '../../../src/config/types.ts';
import { anything, throwing } from './hostile.ts';

describe('check', () => {
  it.each<[string, ConsentConfig | undefined]>([
    ['no configuration', undefined],
    ['an empty one', {}],
    ['a rule', { rules: [{ match: 't.example', purpose: 'marketing', keys: ['_t*'] }] }],
    ['purposes as texts and objects', { purposes: ['stats', { id: 'ads', label: 'Ads' }] }],
    [
      'a part of each object',
      { cookie: { days: 30 }, queue: { count: 5 }, signals: { dnt: false } },
    ],
    ['what is switched off', { ui: false, links: false, catalogue: false }],
    ['what is written out', { unknown: 'shape', mode: 'block', ui: { reopen: 'auto' } }],
  ])('is content with %s', (_, config) => {
    expect(check(config)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['an unknown word', { unknown: 'all' }, 'unknown'],
    ['an unknown mode', { mode: 'off' }, 'mode'],
    ['a wrong type', { policy: [5] }, 'policy'],
    [
      'a sink that does not exist',
      { rules: [{ match: 'a.example', purpose: 'analytics', sinks: ['img'] }] },
      'rules[0].sinks',
    ],
    ['a wrong flag', { shapes: { pixel: 'no' } }, 'shapes.pixel'],
    ['an unknown purpose', { rules: [{ match: 'a.example', purpose: 'x' }] }, 'rules[0].purpose'],
    ['a rule without a purpose', { rules: [{ match: 'a.example' }] }, 'rules[0].purpose'],
    [
      'a bad pattern',
      { rules: [{ purpose: 'marketing' }, { match: ['a.example', '*'], purpose: 'marketing' }] },
      'rules[1].match[1]',
    ],
    ['a bad name', { rules: [{ keys: ['*'], purpose: 'marketing' }] }, 'rules[0].keys[0]'],
    ['too high a number', { cookie: { days: 4000 } }, 'cookie.days'],
    ['a text for a number', { queue: { count: '5' } }, 'queue.count'],
    ['a wildcard in allow', { allow: ['a.example', '*'] }, 'allow[1]'],
    [
      'what is no text',
      { rules: [{ match: ['a.example', 5], purpose: 'marketing' }] },
      'rules[0].match[1]',
    ],
    ['a path among own hosts', { firstParty: ['a.example', 'b.example/x'] }, 'firstParty[1]'],
    ['a lone wildcard in allow', { allow: '*' }, 'allow'],
    ['rules that are no rules', { rules: 'x' }, 'rules.purpose'],
    ['a rule alone', { rules: { match: '*', purpose: 'marketing' } }, 'rules.match'],
    ['a purpose without an id', { purposes: [{ label: 'Ads' }] }, 'purposes[0].id'],
    ['a purpose with a bad id', { purposes: [{ id: 'My ads' }] }, 'purposes[0].id'],
    ['a purpose of another type', { rules: [{ purpose: 5 }] }, 'rules[0].purpose'],
    ['a wrong word for the button', { ui: { reopen: 'yes' } }, 'ui.reopen'],
    ['a misspelt name', { rules: [{ purpose: 'marketing', mach: 'x' }] }, 'rules[0].mach'],
    ['a list that is too long', { allow: new Array(6000).fill('a.example') }, 'allow'],
    ['no object where one belongs', { cookie: 5 }, 'cookie'],
    ['no object where one belongs', { shapes: 'off' }, 'shapes'],
    ['no object where one belongs', { signals: false }, 'signals'],
  ])('names %s by its path, with a hint', (_, config, path) => {
    const problems = check(config);
    expect(problems.map(problem => problem.path)).toEqual([path]);
    expect(problems[0]?.hint).toMatch(/\S/);
  });

  it.each<[unknown, string]>([
    [{ unknown: 'all' }, 'expected one of "shape", "hold", "allow"; "hold" applies'],
    [{ ui: { reopen: 1 } }, 'expected one of "auto", true, false; "auto" applies'],
    [{ gesture: 'yes' }, 'expected one of false, true; false applies'],
    [{ cookie: { days: 500 } }, 'expected a number from 0 to 400; 180 applies'],
    [{ cookie: { name: 'a b' } }, 'expected letters, digits, "_", "$" and "-"; it is left out'],
    [{ cookie: 'x' }, 'expected an object; it is left out'],
    [
      { rules: [{ purpose: 'x' }] },
      'expected one of "necessary", "functional", "analytics", "marketing"; the rule waits for all purposes',
    ],
    [
      { allow: ['*'] },
      'expected a host, "host/path" or "/path", with more in it than "*"; it is left out',
    ],
    [{ links: { keep: [5] } }, 'expected a text; it is left out'],
  ])('says what fits and what applies instead: %#', (config, hint) => {
    expect(check(config).map(problem => problem.hint)).toEqual([hint]);
  });

  it('names fields that cannot be read', () => {
    const config = {
      get unknown() {
        throw new Error('mine');
      },
      ui: throwing(),
    };
    const paths = check(config).map(({ path }) => path);
    expect(paths).toContain('unknown');
    expect(paths).toContain('ui.lang');
  });

  it('says each thing once', () => {
    const [problem] = check({ rules: [{ match: 'a.example', purpose: 'x' }] });
    expect(problem?.hint.match(/marketing/g)).toHaveLength(1);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anything, make => {
        for (const { path, hint } of check(make())) {
          expect(typeof path).toBe('string');
          expect(typeof hint).toBe('string');
        }
      }),
      { numRuns: 100 },
    );
  });
});
