import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misspeltHint, tellMisspelt } from '../../../src/config/misspelt.ts';
import type { Problem } from '../../../src/config/reader.ts';
import { anything, throwing } from './hostile.ts';

const misspelt = (input: unknown): Problem[] => {
  const problems: Problem[] = [];
  tellMisspelt(input, problem => problems.push(problem));
  return problems;
};

describe('names of fields', () => {
  it.each<[unknown, string, string]>([
    [{ pupose: ['stats'] }, 'pupose', 'purposes'],
    [{ rules: [{}, { purpos: 'marketing' }] }, 'rules[1].purpos', 'purpose'],
    [{ rules: { mach: 'a.example' } }, 'rules.mach', 'match'],
    [{ purposes: ['x', { id: 'y', lable: 'Y' }] }, 'purposes[1].lable', 'label'],
    [{ ui: { policyURI: '/privacy' } }, 'ui.policyURI', 'policyUrl'],
    [{ cookie: { day: 5 } }, 'cookie.day', 'days'],
    [{ signals: { gcp: true } }, 'signals.gcp', 'gpc'],
    [{ shapes: { pixels: false } }, 'shapes.pixels', 'pixel'],
    [{ queue: { byte: 5 } }, 'queue.byte', 'bytes'],
    [{ links: { kep: [] } }, 'links.kep', 'keep'],
    [{ email: { endPoint: '/x' } }, 'email.endPoint', 'endpoint'],
  ])('that nothing reads are told: %#', (config, path, meant) => {
    const hint = `nothing reads a field of this name; did you mean "${meant}"?`;
    expect(misspelt(config)).toEqual([{ path, hint }]);
  });

  it('that resemble nothing are answered with what there is', () => {
    expect(misspelt({ queue: { colour: 5 } })[0]?.hint).toContain('known are "count", "bytes"');
    expect(misspeltHint('x', ['abc'])).toContain('known are "abc"');
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'do not become known by prototypes: %s',
    name => {
      expect(misspelt(JSON.parse(`{"ui": {"${name}": 1}}`)).map(({ path }) => path)).toEqual([
        `ui.${name}`,
      ]);
    },
  );

  it('are the site\'s own in "texts" and "integrations"', () => {
    const config = { ui: { texts: { 'purpose.mine': 'x' } }, integrations: { mine: { a: 1 } } };
    expect(misspelt(config)).toEqual([]);
  });

  it('are looked for in nothing but objects', () => {
    expect(misspelt('text')).toEqual([]);
    expect(misspelt({ ui: false, links: false, cookie: 'x', rules: ['x', null] })).toEqual([]);
  });

  it('next to what cannot be read are told all the same', () => {
    const config = { cookie: throwing(), ui: { them: 'dark' } };
    expect(misspelt(config).map(({ path }) => path)).toEqual(['ui.them']);
  });

  it('never make it throw', () => {
    fc.assert(
      fc.property(anything, make => {
        misspelt(make());
        misspelt({ rules: make(), ui: make() });
      }),
      { numRuns: 100 },
    );
  });
});
