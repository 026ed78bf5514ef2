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
    ['nothing at all', undefined, tag({}), undefined],
    ['the global', { policy: '1' }, tag({}), { policy: '1' }],
    ['the element', undefined, tag({ config: 'c' }, { c: '{"policy":"1"}' }), { policy: '1' }],
    ['the element for null', null, tag({ config: 'c' }, { c: '{"policy":"1"}' }), { policy: '1' }],
    ['the global before the element', { a: 1 }, tag({ config: 'c' }, { c: '{"a":2}' }), { a: 1 }],
    ['nothing without the element', undefined, tag({ config: 'c' }), undefined],
    ['data-policy', undefined, tag({ policy: '1' }), { policy: '1' }],
    ['data-lang', undefined, tag({ lang: 'de' }), { ui: { lang: 'de' } }],
    ['both', undefined, tag({ policy: '1', lang: 'de' }), { policy: '1', ui: { lang: 'de' } }],
    ['the global before data-policy', { policy: '2' }, tag({ policy: '1' }), { policy: '2' }],
    ['the global before data-lang', { ui: { lang: 'fr' } }, tag({ lang: 'de' }), { ui: { lang: 'fr' } }],
    [
      'the element filled in',
      undefined,
      tag({ config: 'c', policy: '1', lang: 'de' }, { c: '{"ui":{"theme":"dark"}}' }),
      { policy: '1', ui: { lang: 'de', theme: 'dark' } },
    ],
    ['a global of another type', 5, tag({}), 5],
    ['data-policy beside a global of another type', 5, tag({ policy: '1' }), { policy: '1' }],
    ['an interface that is switched off', { ui: false }, tag({ lang: 'de' }), { ui: false }],
  ])('reads %s', (_, global, of, expected) => {
    const onError = vi.fn();
    expect(readConfig(() => global, of, onError)).toEqual(expected);
    expect(onError).not.toHaveBeenCalled();
  });

  it('reports a global that throws, and reads the element', () => {
    const onError = vi.fn();
    const of = tag({ config: 'c' }, { c: '{"policy":"1"}' });
    expect(readConfig(fail, of, onError)).toEqual({ policy: '1' });
    expect(onError).toHaveBeenCalledOnce();
  });

  it('reports JSON that is none', () => {
    const onError = vi.fn();
    expect(readConfig(() => undefined, tag({ config: 'c' }, { c: '{' }), onError)).toBeUndefined();
    expect(onError).toHaveBeenCalledOnce();
  });

  it.each<[string, unknown, ScriptTag]>([
    ['JSON null', undefined, tag({ config: 'c', lang: 'de' }, { c: 'null' })],
    ['a field that throws', Object.defineProperty({}, 'rules', { get: fail, enumerable: true }), tag({ lang: 'de' })],
    ['an interface that throws', Object.defineProperty({}, 'ui', { get: fail }), tag({ lang: 'de' })],
    ['a proxy that cannot be listed', new Proxy({}, { ownKeys: fail }), tag({ policy: '1' })],
  ])('does not throw on %s', (_, global, of) => {
    expect(() => readConfig(() => global, of, () => {})).not.toThrow();
  });

  it('keeps what can be read beside a field that throws', () => {
    const global = Object.defineProperty({ unknown: 'hold' }, 'ui', { get: fail, enumerable: true });
    const config = readConfig(() => global, tag({ policy: '1' }), () => {});
    expect(Object.getOwnPropertyDescriptor(config, 'unknown')?.value).toBe('hold');
  });
});
