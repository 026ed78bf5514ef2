import { describe, expect, it } from 'vitest';
import { mayNameHost, withoutAddresses } from '../../../../src/guards/styles/addresses.ts';

const held = (address: string) => !/^(?:https?:)?[\\/]*t\.test/i.test(address);
const safe = (text: string) => (mayNameHost(text) ? withoutAddresses(text, held) : text);
const U = 'http://t.test/a.gif';
const NOWHERE = 'url("http://")';

describe('what stays as it is', () => {
  it.each([
    [String.raw`#a::before{content:"\201C"} .md\:flex{color:red}`],
    [String.raw`a{content:"\"url(${U})\""}`],
    [String.raw`a{background:my\75 rl(own.gif)}`],
    [`/* url(${U}) " */a{}`],
    [`@namespace svg "${U}";@namespace url(${U});`],
    [`a[href^="${U}"]{background:image-set("own.png" 1x)}`],
    [`a{content:"url(${U})"}`],
    [`a{background:url(own.gif)} /* ${U} */`],
  ])('%s', text => {
    expect(safe(`${text} b{background:url(${U})}`)).toBe(`${text} b{background:none }`);
  });
});

describe('what waits', () => {
  it.each([
    [String.raw`u\72l(${U})`, 'none '],
    [String.raw`\75 RL("${U}")`, 'none '],
    [String.raw`u\000072 l( '${U}' )`, 'none '],
    [String.raw`\u\r\l(${U})`, 'none '],
    [String.raw`url("http:\/\/t.test/a")`, 'none '],
    [String.raw`url(ht\74 p\3a //t.test)`, 'none '],
    ['url("http://t.\\\ntest/a.gif")', 'none '],
    ['url("http://t.\\\r\ntest/a.gif")', 'none '],
    ['url("/\t/t.test/a.gif")', 'none '],
    [String.raw`url(/\a /t.test)`, 'none '],
    [String.raw`url("\\\\t.test")`, 'none '],
    ['url("h\tttp:t.test")', 'none '],
    [`url(${U}`, 'none '],
    [`image-set("${U}" 1x)`, 'image-set(none  1x)'],
    [String.raw`\69mage-set("${U}" 1x)`, String.raw`\69mage-set(none  1x)`],
    [String.raw`im\61 ge("${U}")`, String.raw`im\61 ge(none )`],
    [`src("${U}")`, 'src(none )'],
    [`@import "${U}" screen;`, `@import ${NOWHERE} screen;`],
    [`@IMPORT/**/url(${U});`, `@IMPORT/**/${NOWHERE};`],
    [`@import"//t.test";`, `@import${NOWHERE};`],
    [String.raw`@\69mp\6f rt url(${U});`, String.raw`@\69mp\6f rt ${NOWHERE};`],
  ])('%s', (text, without) => {
    expect(safe(text)).toBe(without);
  });
});

describe('what does not swallow what follows', () => {
  it.each([
    'a{content:"not closed\n}',
    "a{content:'not closed\n}",
    'a{background:url("not closed\n)}',
    '@namespace{}',
    '@namespace a{}',
    String.raw`a{background:url(a\)"b)}`,
    'a{background:url(a"b)}',
    'a{--x:my-url(a "b)")}',
    'a{--x:\\6d url(a "b)")}',
    '#url(a "b)"){}',
    '@importurl(a "b)"){}',
    '.\\"{}',
    ".\\'a{}",
    '.a\\/*{}',
    '.\\2f *{}',
  ])('%s', text => {
    expect(safe(`${text}b{background:url(${U})}`)).toBe(`${text}b{background:none }`);
  });
});

it('is quick with names of any length', () => {
  const text = `.${'\\31 a'.repeat(20_000)}{} .${'a'.repeat(200_000)}{background:url(${U})}`;
  const start = performance.now();
  expect(safe(text)).toContain('none');
  expect(performance.now() - start).toBeLessThan(500);
});
