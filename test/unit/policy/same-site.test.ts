import { describe, expect, it } from 'vitest';
import { hostOf } from '../../../src/base/url.ts';
import { createSameSite } from '../../../src/policy/same-site.ts';

const isSame = (page: string, firstParty: string[], address: string) =>
  createSameSite(new URL(page), firstParty)(hostOf(new URL(address)));

describe("the site's own", () => {
  it.each([
    ['https://shop.example/', [], 'https://shop.example/a', true],
    ['https://www.shop.example/', [], 'https://shop.example/', true],
    ['https://shop.example/', [], 'https://www.shop.example/', true],
    ['https://www.shop.example/', [], 'https://api.shop.example/', true],
    ['https://shop.example/', [], 'http://SHOP.example.:8080/', true],
    ['https://shop.example./', [], 'https://shop.example/', true],
    ['https://shop.example/', [], 'wss://live.shop.example/', true],
    ['http://localhost:4173/', [], 'http://localhost:4174/', true],
    ['http://127.0.0.1/', [], 'http://127.0.0.1:81/', true],
    ['https://shop.example/', ['cdn.example'], 'https://a.cdn.example/', true],
    ['https://shop.example/', ['cdn.example:8443'], 'https://cdn.example:8443/', true],
    ['https://shop.example/', ['www.CDN.example'], 'https://cdn.example/', true],
    ['https://shop.example/', ['*.cdn.example'], 'https://a.cdn.example/', true],
    ['https://shop.example/', ['cdn*.example:8443'], 'https://cdn2.example/', true],
    ['https://shop.example/', ['cdn*.example'], 'https://a.cdn2.example/', true],
    ['https://shop.example/', ['*.bücher.*'], 'https://bücher.de/', true],
    ['https://shop.example/', ['cdn*.example'], 'https://evilcdn.example/', false],
    ['https://shop.example/', ['cdn*.example'], 'https://cdn2.example.evil.org/', false],
    ['https://shop.example/', ['*:8443'], 'https://tracker.example:8443/', false],
    ['https://shopxexample/', ['shop.example'], 'https://a.shopyexample/', false],
    ['https://shop.example/', [], 'https://evilshop.example/', false],
    ['https://shop.example/', [], 'https://shop.example.evil.org/', false],
    ['https://a.shop.example/', [], 'https://shop.example/', false],
    ['https://a.shop.example/', [], 'https://b.shop.example/', false],
    ['https://shop.example/', [], 'https://example/', false],
    ['https://shop.example/', ['cdn.example'], 'https://evilcdn.example/', false],
    ['https://shop.example/', [''], 'https://tracker.example/', false],
    ['file:///a.html', [], 'https://tracker.example/', false],
    ['about:blank', [], 'https://tracker.example/', false],
  ])('on %s with %j: %s is %s', (page, firstParty, address, same) => {
    expect(isSame(page, firstParty, address)).toBe(same);
  });
});
