import { describe, expect, it } from 'vitest';
import { check } from '../../../src/config/check.ts';
import { readLock } from '../../../src/lock/read.ts';

describe("the lock's settings", () => {
  it('are read', () => {
    const lock = { site: 'shop.example', policy: "object-src 'none'" };
    expect(readLock({ lock })).toEqual(lock);
    expect(check({ lock })).toEqual([]);
  });

  it.each([undefined, {}, { lock: 5 }, { lock: { site: 'a b', policy: 'x\ny' } }])(
    'are none in %j',
    input => {
      expect(readLock(input)).toEqual({});
    },
  );

  it('are explained where they are wrong', () => {
    const told: string[] = [];
    readLock({ lock: { site: 'https://shop.example', policy: 7 } }, ({ path }) => told.push(path));
    expect(told).toEqual(['lock.site', 'lock.policy']);
    expect(check({ lock: { host: 'x' } }).map(({ path }) => path)).toEqual(['lock.host']);
  });
});
