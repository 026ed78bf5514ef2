import { describe, expect, it, vi } from 'vitest';
import { readConfig, type ScriptTag } from '../../../src/config/read.ts';

const tag = (data: ScriptTag['data'], texts: Record<string, string> = {}): ScriptTag => ({
  src: 'https://shop.example/consent.js',
  nonce: undefined,
  data,
  textOf: id => texts[id],
});
const fail = (): never => {
  throw new Error('mine');
};

describe('readConfig', () => {
  it.each<[string, unknown, ScriptTag, unknown]>([
    ['nothing at all', undefined, tag({}), {}],
    ['the global', { policy: '1' }, tag({}), { policy: '1' }],
    ['the element', undefined, tag({ config: 'c' }, { c: '{"policy":"1"}' }), { policy: '1' }],
    ['the element for null', null, tag({ config: 'c' }, { c: '{"policy":"1"}' }), { policy: '1' }],
    ['the global before the element', { a: 1 }, tag({ config: 'c' }, { c: '{"a":2}' }), { a: 1 }],
  ])('reads %s', (_, global, of, expected) => {
    const onError = vi.fn();
    expect(readConfig(() => global, of, onError)).toEqual(expected);
    expect(onError).not.toHaveBeenCalled();
  });

  it('reports a global that throws', () => {
    const onError = vi.fn();
    expect(readConfig(fail, tag({}), onError)).toEqual({ unknown: 'hold' });
    expect(onError).toHaveBeenCalledOnce();
  });

  it.each<[string, unknown, ScriptTag]>([
    ['an element that is missing', undefined, tag({ config: 'c' })],
    ['an element without a name', undefined, tag({ config: '' })],
    ['a text', 'hello', tag({})],
    ['a list', [], tag({})],
    ['a number, with an element besides', 5, tag({ config: 'c' }, { c: '{}' })],
    ['null in an element', undefined, tag({ config: 'c' }, { c: 'null' })],
  ])('is strict for %s, and says so', (_, global, of) => {
    const onError = vi.fn();
    expect(readConfig(() => global, of, onError)).toEqual({ unknown: 'hold' });
    expect(onError).toHaveBeenCalledOnce();
  });

  it('reports JSON that is none', () => {
    const onError = vi.fn();
    expect(readConfig(() => undefined, tag({ config: 'c' }, { c: '{' }), onError)).toEqual({
      unknown: 'hold',
    });
    expect(onError).toHaveBeenCalledOnce();
  });

  it('looks at none of its fields', () => {
    const global = new Proxy({}, { get: fail, ownKeys: fail, getOwnPropertyDescriptor: fail });
    expect(
      readConfig(
        () => global,
        tag({ policy: '1', lang: 'de' }),
        () => {},
      ),
    ).toBe(global);
  });
});
