import { describe, expect, it } from 'vitest';
import { createReader, type Problem } from '../../../src/config/reader.ts';
import { holey, throwing } from './hostile.ts';

const reader = (input: unknown) => {
  const problems: Problem[] = [];
  return { problems, ...createReader(input, problem => problems.push(problem)) };
};
const symbol = Symbol('x');

describe('a reader', () => {
  it.each([
    [{ a: 1 }, 1],
    [{ a: undefined }, undefined],
    [{}, undefined],
    [Object.create({ a: 1 }), undefined],
    ['abc', undefined],
    [null, undefined],
    [undefined, undefined],
    [5, undefined],
  ])('reads own fields only: %#', (input, value) => {
    expect(reader(input).value('a')).toBe(value);
  });

  it('calls a field that throws absent, and says so', () => {
    const of = reader(throwing());
    expect(of.value('a')).toBeUndefined();
    expect(of.problems.map(({ path }) => path)).toEqual(['a']);
  });

  it.each<[unknown, string | undefined, number]>([
    ['x', 'x', 0],
    ['', '', 0],
    [undefined, undefined, 0],
    [5, undefined, 1],
    [null, undefined, 1],
    [Object('x'), undefined, 1],
    [symbol, undefined, 1],
  ])('text: %# gives %j with %i problems', (a, text, count) => {
    const of = reader({ a });
    expect(of.text('a')).toBe(text);
    expect(of.problems).toHaveLength(count);
  });

  it.each<[unknown, boolean, number]>([
    [true, true, 0],
    [false, false, 0],
    [undefined, true, 0],
    ['false', true, 1],
    [0, true, 1],
    [null, true, 1],
  ])('flag: %j gives %s with %i problems', (a, flag, count) => {
    const of = reader({ a });
    expect(of.flag('a', true)).toBe(flag);
    expect(of.problems).toHaveLength(count);
  });

  it.each<[unknown, number, number]>([
    [5, 5, 0],
    [0, 0, 0],
    [10, 10, 0],
    [0.5, 0.5, 0],
    [undefined, 7, 0],
    [11, 7, 1],
    [-1, 7, 1],
    [Number.NaN, 7, 1],
    [Number.POSITIVE_INFINITY, 7, 1],
    ['5', 7, 1],
    ['', 7, 1],
    [null, 7, 1],
    [true, 7, 1],
    [[], 7, 1],
    [5n, 7, 1],
    [symbol, 7, 1],
    [Object(5), 7, 1],
  ])('number: %# gives %d with %i problems', (a, number, count) => {
    const of = reader({ a });
    expect(of.number('a', 7, 10)).toBe(number);
    expect(of.problems).toHaveLength(count);
  });

  it('takes no object for a number, not even one that cannot be compared', () => {
    for (const a of [Object.create(null), { valueOf: null, toString: null }])
      expect(reader({ a }).number('a', 7, 10)).toBe(7);
  });

  it.each<[unknown, string, number]>([
    ['one', 'one', 0],
    ['two', 'two', 0],
    [undefined, 'one', 0],
    ['three', 'two', 1],
    [null, 'two', 1],
    [['one'], 'two', 1],
  ])('oneOf: %j gives %j with %i problems', (a, option, count) => {
    const of = reader({ a });
    expect(of.oneOf('a', ['one', 'two'], 'two')).toBe(option);
    expect(of.problems).toHaveLength(count);
  });

  it.each<[unknown, string[], string[]]>([
    ['x', ['x'], []],
    [['x', 'y'], ['x', 'y'], []],
    [[], [], []],
    [undefined, [], []],
    [['x', 5, 'bad', null], ['x'], ['a[1]', 'a[2]', 'a[3]']],
    [5, [], ['a']],
    [holey('x'), ['x'], ['a[0]']],
    [Object.assign(['x'], { slice: () => 5 }), ['x'], []],
  ])('texts: %# gives %j', (a, texts, paths) => {
    const of = reader({ a });
    expect(of.texts('a', text => text !== 'bad')).toEqual(texts);
    expect(of.problems.map(({ path }) => path)).toEqual(paths);
  });

  it('takes every text when it is not told which fit', () => {
    expect(reader({ a: ['x', ''] }).texts('a')).toEqual(['x', '']);
  });

  it('calls a list that cannot be read an empty one, and says so', () => {
    const of = reader({ a: new Proxy(['x'], { get: () => throwing }) });
    const proxy = Proxy.revocable([], {});
    proxy.revoke();
    const revoked = reader({ a: proxy.proxy });
    expect(revoked.texts('a')).toEqual([]);
    expect(revoked.problems.map(({ path }) => path)).toEqual(['a']);
    expect(() => of.texts('a')).not.toThrow();
  });

  it('reads lists of objects, and anything in the place of one', () => {
    const readers = reader({ a: [{ b: '1' }, null, 'x'] }).list('a');
    expect(readers.map(of => of.text('b'))).toEqual(['1', undefined, undefined]);
    expect(
      reader({ a: { b: '1' } })
        .list('a')[0]
        ?.text('b'),
    ).toBe('1');
    expect(reader({}).list('a')).toEqual([]);
    const sparse = reader({ a: holey({ b: '1' }) }).list('a');
    expect([...sparse].every(Boolean)).toBe(true);
  });

  it('tells where a problem is', () => {
    const of = reader({ a: { b: [{ c: 5 }] } });
    of.object('a').list('b')[0]?.text('c');
    of.problem('d', 'better');
    expect(of.problems).toEqual([
      { path: 'a.b[0].c', hint: 'expected a text; it is left out' },
      { path: 'd', hint: 'better' },
    ]);
  });

  it('has no problem with an object that is not there', () => {
    const of = reader({});
    of.object('a').flag('b', true);
    expect(of.problems).toEqual([]);
  });

  it.each([
    [{ a: 1, b: 2 }, ['a', 'b']],
    [Object.create({ a: 1 }), []],
    [undefined, []],
    [null, []],
    [5, []],
  ])('names: %# gives %j', (input, names) => {
    expect(reader(input).names()).toEqual(names);
  });

  it('finds no names in an object that cannot be listed', () => {
    const ownKeys = () => {
      throw new Error('mine');
    };
    expect(reader(new Proxy({}, { ownKeys })).names()).toEqual([]);
  });
});
