/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import type { ServiceRow } from '../../../src/policy/catalogue/define.ts';
import { catalogue } from '../../../src/policy/catalogue/index.ts';

const rows: [string, ServiceRow][] = Object.entries(catalogue);

/** Hosts that serve far more than one service. Only a subdomain or a path of them may be named. */
const multiPurpose = [
  'alicdn.com',
  'aliyuncs.com',
  'amazon.com',
  'amazonaws.com',
  'appspot.com',
  'azure.com',
  'azureedge.net',
  'baidu.com',
  'bdstatic.com',
  'bilibili.com',
  'bing.com',
  'cloudflare.com',
  'cloudfront.net',
  'dailymotion.com',
  'daum.net',
  'facebook.com',
  'fbcdn.net',
  'github.io',
  'google.*',
  'google.cn',
  'google.com',
  'googleapis.com',
  'gstatic.com',
  'gtimg.cn',
  'instagram.com',
  'line.me',
  'linkedin.com',
  'live.com',
  'mail.ru',
  'microsoft.com',
  'naver.com',
  'netlify.app',
  'pages.dev',
  'pinimg.com',
  'pinterest.com',
  'qq.com',
  'quora.com',
  'reddit.com',
  'redditstatic.com',
  'snapchat.com',
  'spotify.com',
  'tencent.com',
  'tiktok.com',
  'twitter.com',
  'vercel.app',
  'vimeo.com',
  'visualstudio.com',
  'vk.com',
  'weibo.com',
  'windows.net',
  'x.com',
  'yahoo.com',
  'yandex.com',
  'yandex.ru',
  'youtube.com',
  'ytimg.com',
];

/** Names that sites give to their own cookies and storage keys. */
const ordinaryKeys = [
  'ab_test_variant',
  'accessToken',
  'access_token',
  'app-state',
  'apiKey',
  'auth',
  'cart',
  'cart_id',
  'cart_token',
  'connect.sid',
  'consent',
  'cookieconsent_status',
  'csrftoken',
  'currency',
  'darkMode',
  'debug',
  'device_id',
  'experiments',
  'filters',
  'i18next',
  'i18nextLng',
  'id',
  'id_token',
  'items',
  'JSESSIONID',
  'lang',
  'language',
  'laravel_session',
  'last_visited',
  'locale',
  'next-auth.session-token',
  'NEXT_LOCALE',
  'order_id',
  'persist:root',
  'PHPSESSID',
  'pinia',
  'preferences',
  'recently_viewed',
  'redux-persist:root',
  'refresh_token',
  'scroll-position',
  'session',
  'session_id',
  'settings',
  'sid',
  'sidebar',
  'sort_order',
  'tab',
  'test',
  'theme',
  'token',
  'uid',
  'user',
  'userId',
  'user_id',
  'uuid',
  'version',
  'vuex',
  'wishlist',
  'woocommerce_cart_hash',
  'wordpress_logged_in_x',
  'wp-settings-1',
  'XSRF-TOKEN',
  '_csrf',
  '_session_id',
  '__Host-session',
  '__Secure-next-auth.session-token',
  '__session',
];

const toRegExp = (pattern: string) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`);

describe('the catalogue', () => {
  it('names at least 190 services', () => {
    expect(rows.length).toBeGreaterThanOrEqual(190);
  });

  it('knows the vendors that everyone meets', () => {
    const named = rows.map(([id, { name, owner }]) => `${id} ${name} ${owner}`.toLowerCase());
    const vendors =
      'google meta microsoft tiktok linkedin matomo yandex baidu umeng cnzz sensors growingio tencent bytedance alibaba';
    for (const vendor of vendors.split(' '))
      expect(
        named.filter(text => text.includes(vendor)),
        vendor,
      ).not.toEqual([]);
  });

  it('claims no host and no key twice', () => {
    const claims = rows.flatMap(([, { hosts, keys = [] }]) => [...hosts, ...keys]);
    expect(claims.filter((claim, index) => claims.indexOf(claim) !== index)).toEqual([]);
  });

  it('spreads every file, and no id is in two of them', async () => {
    const files = import.meta.glob<Record<string, Record<string, ServiceRow>>>([
      '../../../src/policy/catalogue/*.ts',
      '!**/{define,index,pack,unpack,*.static}.ts',
    ]);
    const families = await Promise.all(Object.values(files).map(load => load()));
    const ids = families.flatMap(family => Object.values(family).flatMap(Object.keys));
    expect(ids.sort()).toEqual(rows.map(([id]) => id).sort());
  });
});

describe.each(rows)('%s', (id, row) => {
  const { name, owner, purpose, privacy, hosts, keys = [], globals = [], see } = row;

  it('says what it is, for what, and who says so', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(name.trim()).not.toBe('');
    expect(owner.trim()).not.toBe('');
    expect(['necessary', 'functional', 'analytics', 'marketing']).toContain(purpose);
    expect(new URL(privacy).protocol).toBe('https:');
    expect(see).toMatch(/^(https:\/\/\S+|npm:(@[a-z0-9.-]+\/)?[a-z0-9.-]+)$/);
    expect(hosts.length + keys.length).toBeGreaterThan(0);
  });

  it('names hosts that are its own', () => {
    for (const host of hosts) {
      // A path that a platform serves on every site of its customers.
      if (host.startsWith('/_')) continue;
      expect(host).toMatch(
        /^(?=[^/]*[a-z]{2})[a-z0-9*-]+(\.[a-z0-9*-]+)*(\/[\w.*-]+(\/[\w.*-]+)*)?$/,
      );
      expect(host.startsWith('www.') || host.startsWith('*.'), host).toBe(false);
      expect(multiPurpose, host).not.toContain(host);
    }
  });

  it('names keys that no site would use for its own', () => {
    for (const key of keys) {
      expect(key.replace(/\*/g, '').length, key).toBeGreaterThanOrEqual(3);
      expect(key).toMatch(/^[\x21-\x7e]+$/);
      const pattern = toRegExp(key);
      expect(
        ordinaryKeys.filter(ordinary => pattern.test(ordinary)),
        key,
      ).toEqual([]);
    }
  });

  it('names globals that are identifiers', () => {
    for (const global of globals) expect(global).toMatch(/^[A-Za-z_$][\w$]*$/);
  });
});
