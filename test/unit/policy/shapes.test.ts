import { describe, expect, it } from 'vitest';
import { type Shape, shapeOf } from '../../../src/policy/shapes.ts';
import type { Attempt, ImageTraits } from '../../../src/policy/types.ts';

const T = 'https://t.example';
const to = (address: string, more: Partial<Attempt> = {}): Attempt => ({
  sink: 'fetch',
  url: new URL(address),
  ...more,
});
const picture = (address: string, traits: Partial<ImageTraits>): Attempt =>
  to(address, {
    sink: 'image',
    image: { tiny: false, hidden: false, detached: false, ...traits },
  });

describe('a beacon', () => {
  it.each<[string, Attempt, Shape | undefined]>([
    ['sendBeacon', to(T, { sink: 'beacon' }), 'beacon'],
    ['a[ping]', to(T, { sink: 'ping' }), 'beacon'],
    ['fetch with keepalive', to(T, { keepalive: true }), 'beacon'],
    ['fetch', to(T), undefined],
    ['fetch while the page is left', to(T, { leaving: true }), 'beacon'],
    [
      'an image while the page is left',
      to(`${T}/a.png`, { sink: 'image', leaving: true }),
      'beacon',
    ],
    ['a frame while the page is left', to(T, { sink: 'frame', leaving: true }), undefined],
    ['a script', to(`${T}/lib.js`, { sink: 'script' }), undefined],
  ])('%s: %s', (_, attempt, shape) => {
    expect(shapeOf(attempt, {})).toBe(shape);
  });
});

describe('a pixel tag', () => {
  it.each<[string, Partial<ImageTraits>, Shape | undefined]>([
    ['/a.png', { tiny: true }, 'pixel'],
    ['/a.png', {}, undefined],
    ['/a', {}, undefined],
    ['/collect?x', {}, undefined],
    ['/a.png', { hidden: true }, undefined],
    ['/a.png?id=1', { hidden: true }, 'pixel'],
    ['/a', { hidden: true }, 'pixel'],
    ['/a.jpg', { detached: true }, undefined],
    ['/A.JPEG?w=200', { detached: true }, undefined],
    ['/a?id=1', { detached: true }, 'pixel'],
    ['/a?fm=webp&w=400', { detached: true }, undefined],
    ['/ows?REQUEST=GetMap&FORMAT=image%2Fpng&WIDTH=256', { detached: true }, undefined],
    ['/ows?format=image/jpeg', { detached: true }, undefined],
    ['/a?fm=webp&w=400', { hidden: true }, 'pixel'],
    ['/a?fm=webp&w=1', { tiny: true }, 'pixel'],
    ['/collect?format=png', { detached: true }, 'pixel'],
    ['/a?id=1&format=gif', { detached: true }, 'pixel'],
    ['/a?id=1&format=image%2Fgif', { detached: true }, 'pixel'],
    ['/a?page=/b.png', { detached: true }, 'pixel'],
    ['/a?format=pngs', { detached: true }, 'pixel'],
    ['/a?platform=png', { detached: true }, 'pixel'],
    ['/a', { detached: true }, undefined],
    ['/pixel.gif', { detached: true }, 'pixel'],
    ['/track', { detached: true }, 'pixel'],
  ])('%s %j: %s', (path, traits, shape) => {
    expect(shapeOf(picture(T + path, traits), {})).toBe(shape);
  });
});

describe('a report', () => {
  it.each<[string, Partial<Attempt>, Shape | undefined]>([
    ['/collect', { opaque: true }, 'report'],
    ['/collect', { simple: true, method: 'POST' }, 'report'],
    ['/collect', { method: 'POST' }, undefined],
    ['/api', { simple: true, method: 'POST' }, undefined],
    ['/api', { opaque: true, method: 'POST' }, 'report'],
    ['/api', { opaque: true }, undefined],
  ])('%s %j: %s', (path, more, shape) => {
    expect(shapeOf(to(T + path, more), {})).toBe(shape);
  });

  it.each([
    ['https://t.example/v1/events', true],
    ['https://t.example/e/track', true],
    ['https://t.example/TELEMETRY', true],
    ['https://collector.t.example/x', true],
    ['https://t.example/rum?x', true],
    ['https://log-ingest.t.example/', true],
    ['https://t.example/api/2/envelope/', true],
    ['https://t.example/logs', true],
    ['https://t.example/catalog', false],
    ['https://t.example/login', false],
    ['https://t.example/forum', false],
    ['https://t.example/eventually', false],
    ['https://t.example/blog', false],
    ['https://t.example/architect', false],
    ['https://t.example/soundtrack', false],
    ['https://t.example/api?q=collect', false],
  ])('%s has an endpoint name: %s', (address, named) => {
    expect(shapeOf(to(address, { simple: true, method: 'POST' }), {})).toBe(
      named ? 'report' : undefined,
    );
    // The name alone never holds.
    expect(shapeOf(to(address), {})).toBeUndefined();
  });
});

describe('storage', () => {
  it.each([
    ['_pk_id.1.1fff', true],
    ['_sp_ses.1', true],
    ['__hs_uid', true],
    ['anonymous_id', true],
    ['mp.distinct-id', true],
    ['visitorId', true],
    ['visitor-uid', true],
    ['deviceid', true],
    ['utm_source', true],
    ['amplitude_x', true],
    ['my-telemetry', true],
    ['cart', false],
    ['theme', false],
    ['session', false],
    ['_session_id', true],
    ['', false],
  ])('%j looks like an identifier: %s', (key, looks) => {
    expect(shapeOf({ sink: 'cookie', key }, {})).toBe(looks ? 'storage' : undefined);
  });
});

describe('a shape', () => {
  const examples: Record<Shape, Attempt> = {
    beacon: to(T, { sink: 'beacon' }),
    pixel: picture(`${T}/a.png`, { tiny: true }),
    report: to(`${T}/collect`, { opaque: true }),
    storage: { sink: 'cookie', key: '_pk_id' },
  };

  it.each(Object.entries(examples) as [Shape, Attempt][])(
    '%s can be switched off',
    (name, attempt) => {
      expect(shapeOf(attempt, { [name]: true })).toBe(name);
      expect(shapeOf(attempt, { [name]: false })).toBeUndefined();
    },
  );

  it('is asked for in order, and the next one counts where the first is off', () => {
    const attempt: Attempt = { ...examples.pixel, leaving: true };
    expect(shapeOf(attempt, {})).toBe('beacon');
    expect(shapeOf(attempt, { beacon: false })).toBe('pixel');
  });

  it('needs an address or a key', () => {
    const image = { tiny: true, hidden: true, detached: true };
    expect(shapeOf({ sink: 'beacon', image, keepalive: true, opaque: true }, {})).toBeUndefined();
  });
});
