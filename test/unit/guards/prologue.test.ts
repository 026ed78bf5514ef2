import { describe, expect, it } from 'vitest';
import type { Site } from '../../../src/guards/define.ts';
import { createPrologue } from '../../../src/guards/elements/prologue.ts';

const withPrologue = createPrologue({ natives: {}, greeting: 'hello', nonce: 'a"b' } as Site);
const RUN = '<script>1</script>';
const OURS = /<script nonce="a&quot;b">[^<]*hello[^<]*<\/script>/;
/** Where it stands: `|` in the text. */
const placed = (html: string): string => withPrologue(html).replace(OURS, '|');

describe('what a document begins with', () => {
  it.each([
    [`|${RUN}`],
    [`<!doctype html>|${RUN}`],
    [`\ufeff <!doctype html>\n<html lang="en">\n<head data-a='>' b=c>|<title>x</title>${RUN}`],
    [`<!-- a --><!doctype html><!-- b --><html><!-- c --><head>|${RUN}`],
    [`<html class>|<body class="x">${RUN}`],
    [`<!doctype html PUBLIC "a>|b" ${RUN}`],
  ])('%j', text => {
    expect(placed(text.replace('|', ''))).toBe(text);
  });

  it.each([
    ['an empty comment', `<!-->${RUN}-->`],
    ['a nearly empty comment', `<!--->${RUN}-->`],
    ['a comment that ends with a bang', `<!-- --!>${RUN}-->`],
    ['a quote within a value', `<html a=b"c>${RUN}<p title="x">`],
    ['a quote for a name', `<html ">${RUN}<p title=">">`],
    ['another tag', `<header>${RUN}`],
  ])('is nothing where it could be mistaken: %s', (_, text) => {
    expect(placed(text)).toBe(`|${text}`);
  });

  it('is left alone where nothing can run, or what runs is known', () => {
    expect(withPrologue('<p>text')).toBe('<p>text');
    const guarded = withPrologue(RUN);
    expect(withPrologue(guarded)).toBe(guarded);
  });
});
