import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { createHeadWriter } from '../../../src/pages/head-place.ts';

const put = (html: string, sizes: readonly number[] = [html.length]): string => {
  const writer = createHeadWriter('<meta name=put>');
  let out = '';
  let at = 0;
  for (const size of sizes) {
    out += writer.write(html.slice(at, at + size));
    at += size;
  }
  return out + writer.write(html.slice(at)) + writer.end();
};

describe('what is put first into the head', () => {
  it.each([
    ['<html><head lang="x"><title>t', '<html><head lang="x">|<title>t'],
    [
      '<!-- <head> --><!doctype html><html class=a><body>',
      '<!-- <head> --><!doctype html><html class=a>|<body>',
    ],
    ['<!doctype html><p>x', '<!doctype html>|<p>x'],
    ['<header><head-x>', '|<header><head-x>'],
    [
      '\xef\xbb\xbf<!DOCTYPE html>\n<HTML\nlang=en>\n<HEAD>',
      '\xef\xbb\xbf<!DOCTYPE html>\n<HTML\nlang=en>\n<HEAD>|',
    ],
    ['<html title="a>b" data-x=\'>\'><head>', '<html title="a>b" data-x=\'>\'><head>|'],
    ['<!--><head>', '<!--><head>|'],
    ['<!-- never closed <head>', '|<!-- never closed <head>'],
    ['<html lang="never', '|<html lang="never'],
    ['text<head>', '|text<head>'],
    ['', '|'],
  ])('%s', (html, expected) => {
    expect(put(html)).toBe(expected.replace('|', '<meta name=put>'));
    expect(put(html, Array(html.length).fill(1))).toBe(expected.replace('|', '<meta name=put>'));
  });

  it('is the first in the head for the parser, in whatever pieces the document comes', () => {
    const piece = fc.constantFrom(
      '<!doctype html>',
      '<html>',
      '<html lang="a>b">',
      '<html a=b>',
      '<head>',
      '<head class=x>',
      ' ',
      '\n',
      '<!-- x -->',
      '<!---->',
      '<!--><p>-->',
      '<title>t</title>',
      '<p>',
      'text',
      '<?pi?>',
      '</br>',
      '<body>',
      '<htmlx>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.array(fc.nat(9)), (pieces, sizes) => {
        const html = put(pieces.join(''), sizes);
        const root = parse(html).childNodes.find(each => each.nodeName === 'html');
        const inRoot = root && 'childNodes' in root ? root.childNodes : [];
        const head = inRoot.find(each => each.nodeName === 'head');
        const inHead = head && 'childNodes' in head ? head.childNodes : [];
        const first = inHead.find(each => each.nodeName !== '#text');
        expect(first).toMatchObject({ nodeName: 'meta', attrs: [{ name: 'name', value: 'put' }] });
        expect(html.replace('<meta name=put>', '')).toBe(pieces.join(''));
      }),
      { numRuns: 1000 },
    );
  });
});
