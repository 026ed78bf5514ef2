import { describe, expect, it } from 'vitest';
import { chooseLocale } from '../../../../src/ui/locales/choose-locale.ts';

const tags = ['en', 'zh-CN'] as const;

describe('chooseLocale', () => {
  it.each([
    [['zh'], 'zh-CN'],
    [['zh-CN'], 'zh-CN'],
    [['ZH-cn'], 'zh-CN'],
    [['zh-Hans'], 'zh-CN'],
    [['zh-Hans-SG'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['en-GB'], 'en'],
    [['fr', 'zh'], 'zh-CN'],
    [['en', 'zh'], 'en'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ])('answers %j with %s', (wishes, tag) => {
    expect(chooseLocale(wishes, tags)).toBe(tag);
  });

  it('takes the strongest wish: option, then page, then browser', () => {
    expect(chooseLocale(['', 'zh-CN', 'en-US'], tags)).toBe('zh-CN');
    expect(chooseLocale(['en', 'zh-CN', 'zh'], tags)).toBe('en');
  });

  it('does not give simplified characters to readers of traditional ones', () => {
    expect(chooseLocale(['zh-TW', 'zh-Hant', 'zh-HK'], tags)).toBe('en');
    expect(chooseLocale(['zh-HK'], [...tags, 'zh-TW'])).toBe('zh-TW');
  });

  it.each(['', ' ', 'x', '_', 'zh_CN', '🙂', 'undefined!'])('passes over %j', wish => {
    expect(chooseLocale([wish, 'zh'], tags)).toBe('zh-CN');
  });
});
