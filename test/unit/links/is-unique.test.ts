import { describe, expect, it } from 'vitest';
import { isUnique } from '../../../src/links/is-unique.ts';

describe('isUnique', () => {
  it.each([
    ['an e-mail address', 'jane@example.org'],
    ['a UUID', '3F2504E0-4f89-11d3-9a0c-0305e82c3301'],
    ['16 hexadecimal digits', 'a1b2c3d4e5f6a7b8'],
    ['MD5', '5f4dcc3b5aa765d61d8327deb882cf99'],
    ['SHA-1', '5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8'],
    ['SHA-256', '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8'],
    ['a hash behind a word', 'reader-5f4dcc3b5aa765d61d8327deb882cf99'],
    ['base64', 'dGhpc2lzYXRva2VuMTIz'],
    ['base64url', 'xK3v-Q9dLm2_pT7wZb4RcY8n'],
    ['a token of small letters', 'k3v9q2dlm7pt5wzb4rcy'],
    ['a token in blocks', 'abc123def456ghi789jkl0'],
  ])('sees %s', (_, value) => {
    expect(isUnique(value)).toBe(true);
  });

  it.each([
    '',
    'newsletter',
    '2026',
    'spring_sale',
    'spring-sale-2026_newsletter',
    'summersale2026newsletter',
    'BlackFriday2026Sale_email_de',
    'b2b-newsletter-spring-2026',
    '2026-03-15_newsletter_spring',
    'Newsletter15Mar2026_header_link',
    '20260315T1200_autumn_drop2',
    'hero-cta-button-v2b-variantA',
    '{{campaign.name}}',
    'google|display|remarketing_de_2026',
    'Q3FY26_ABM_enterprise_webinar',
    '618大促-会场2026',
    '8f3a9c1d',
    // Meta's and TikTok's campaign numbers
    '120210000000000000',
    '1790123456789012',
  ])('takes %s for a campaign', value => {
    expect(isUnique(value)).toBe(false);
  });

  it.each(['a', '1', '-', 'a1', '1a', 'aaaaaaaaa1', 'a1111111111111'])(
    'is quick on a long row of %s',
    unit => {
      const before = performance.now();
      isUnique(unit.repeat(100_000));
      expect(performance.now() - before).toBeLessThan(1000);
    },
  );
});
