import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/rewrite/document.ts';
import { addressOfPage } from '../../../src/rewrite/policy-of.ts';
import { createRewriter } from '../../../src/rewrite/rewriter.ts';
import { policyFor, rewritten } from './a-site.ts';
import { restored, treeOf } from './trees.ts';

const TAGS =
  'img script iframe svg math image use feImage video source object embed link style noscript template p b a table td select option title textarea div frameset frame body html head input template plaintext foreignObject form mi'.split(
    ' ',
  );
const NAMES =
  'src srcset href poster data ping background SRC style type alt width height srcdoc sizes'.split(
    ' ',
  );
const VALUES = [
  'https://t.example/p.gif',
  '//a.example/x?y',
  'own.png',
  'module',
  'text/javascript',
  'a.png 1x, https://a.example/ 2x',
  'background:url(https://t.example/)',
  '&amp;',
  '1',
  '<img src=https://t.example/>',
];
const attribute = fc
  .tuple(
    fc.constantFrom(' ', '\r\n', '/', ' / ', '\t'),
    fc.constantFrom(...NAMES),
    fc.constantFrom('=', ' = ', ''),
    fc.constantFrom('"', "'", ''),
    fc.constantFrom(...VALUES),
  )
  .map(([space, name, equals, quote, value]) =>
    equals ? space + name + equals + quote + value + quote : space + name,
  );
const startTag = fc
  .tuple(
    fc.constantFrom(...TAGS),
    fc.array(attribute, { maxLength: 4 }),
    fc.constantFrom('>', '/>', ' >', ''),
  )
  .map(([tag, attributes, end]) => `<${tag}${attributes.join('')}${end}`);
const piece = fc.oneof(
  { weight: 6, arbitrary: startTag },
  { weight: 4, arbitrary: fc.constantFrom(...TAGS).map(tag => `</${tag}>`) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'text',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '\r\n',
      '\r',
      '\0',
      '\xe4\xff',
      '<',
      '</',
      '</>',
      '"',
      "'",
      '&lt',
      'tee.init()',
      "import 'https://t.example/'",
      '<!doctype html>',
      '<?php ?>',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const soup = fc.array(piece, { maxLength: 14 }).map(pieces => pieces.join(''));
const runs = { numRuns: 1000 };

describe('a rewritten document', { timeout: 60_000 }, () => {
  it('stays as it is when it is rewritten again', () => {
    fc.assert(
      fc.property(soup, html => {
        const once = rewritten(html).html;
        expect(rewritten(once).html).toBe(once);
      }),
      runs,
    );
  });

  it('gives back every byte of the original when the changes are taken out', () => {
    fc.assert(
      fc.property(soup, html => {
        const back = rewritten(html)
          .html.replace(/ type="text\/plain"/g, '')
          .replace(/ data-consent="[\w-]*"/g, '')
          .replace(/data-(?=(?:src|srcset|href|poster|data|ping|background|type)(?![\w-]))/gi, '');
        expect(back).toBe(html);
      }),
      runs,
    );
  });

  it('is the same tree, but for what is inert', () => {
    fc.assert(
      fc.property(soup, html => {
        expect(restored(treeOf(rewritten(html).html))).toEqual(treeOf(html));
      }),
      runs,
    );
  });

  it('has no live address that has to wait', () => {
    const live = (node: DefaultTreeAdapterTypes.Node): string[] => {
      const { attrs = [], childNodes = [] } = node as DefaultTreeAdapterTypes.Element;
      const isInert = attrs.some(({ name, value }) => name === 'type' && value === 'text/plain');
      const loading: Record<string, RegExp> = {
        img: /^src(?:set)?$/,
        source: /^src(?:set)?$/,
        video: /^(?:src|poster)$/,
      };
      const own = attrs.filter(
        ({ name, value }) =>
          (loading[node.nodeName] ?? /^src$/).test(name) &&
          /^(?:https:)?\/\/[ta]\.example/.test(value),
      );
      const isLoading = /^(?:img|script|iframe|video|embed|source|input|frame)$/.test(
        node.nodeName,
      );
      // A script of another type is data.
      const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
      const isData = node.nodeName === 'script' && !/^(?:|module|text\/javascript)$/.test(type);
      return [
        ...(isLoading && !isInert && !isData
          ? own.map(({ value }) => `${node.nodeName} ${value}`)
          : []),
        ...childNodes.flatMap(live),
      ];
    };
    fc.assert(
      fc.property(soup, html => {
        expect(live(parse(rewritten(html).html))).toEqual([]);
      }),
      runs,
    );
  });

  it('is the same in whatever pieces it arrives', () => {
    const policy = policyFor();
    fc.assert(
      fc.property(soup, fc.array(fc.nat(40), { maxLength: 10 }), (html, lengths) => {
        const rewriter = createRewriter(
          createDocument(policy, addressOfPage('site.example', 'shop/page.html')),
          () => undefined,
        );
        let out = '';
        let at = 0;
        for (const length of lengths) {
          out += rewriter.write(html.slice(at, at + length));
          at += length;
        }
        out += rewriter.write(html.slice(at)) + rewriter.end();
        expect(out).toBe(rewritten(html).html);
      }),
      runs,
    );
  });
});
