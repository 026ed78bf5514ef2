import { describe, expect, it } from 'vitest';
import { policyFor, RULES, rewritten } from './a-site.ts';

const changes = (html: string, policy = policyFor()): string => rewritten(html, policy).html;

describe('makes inert', () => {
  it.each([
    [
      '<script src=//t.example/s.js></script>',
      '<script type="text/plain" data-consent="marketing" data-src=//t.example/s.js></script>',
    ],
    [
      '<SCRIPT async type="module" SRC="https://t.example/s.js"></SCRIPT>',
      '<SCRIPT type="text/plain" data-consent="marketing" async data-type="module" data-SRC="https://t.example/s.js"></SCRIPT>',
    ],
    [
      '<script/src=https://t.example/></script>',
      '<script type="text/plain" data-consent="marketing"/data-src=https://t.example/></script>',
    ],
    [
      '<img src=https://t.example/p.gif/>',
      '<img data-consent="marketing" data-src=https://t.example/p.gif/>',
    ],
    [
      "<img alt=x\r\n src = 'https://t.example/'>",
      '<img data-consent="marketing" alt=x\r\n data-src = \'https://t.example/\'>',
    ],
    [
      '<img src=https://T.EXAMPLE./>',
      '<img data-consent="marketing" data-src=https://T.EXAMPLE./>',
    ],
    [
      '<img src="https://&#116;.example/">',
      '<img data-consent="marketing" data-src="https://&#116;.example/">',
    ],
    [
      '<iframe src=https://t.example/></iframe>',
      '<iframe data-consent="marketing" data-src=https://t.example/></iframe>',
    ],
    [
      '<iframe src="data:text/html,<img src=https://t.example/>"></iframe>',
      '<iframe data-consent="marketing" data-src="data:text/html,<img src=https://t.example/>"></iframe>',
    ],
    [
      '<video src=own.mp4 poster=https://a.example/p></video>',
      '<video data-consent="analytics" data-src=own.mp4 data-poster=https://a.example/p></video>',
    ],
    [
      '<audio><source src=https://a.example/a></audio>',
      '<audio><source data-consent="analytics" data-src=https://a.example/a></audio>',
    ],
    [
      '<embed src=https://t.example/>',
      '<embed data-consent="marketing" data-src=https://t.example/>',
    ],
    [
      '<object data=https://t.example/></object>',
      '<object data-consent="marketing" data-data=https://t.example/></object>',
    ],
    [
      '<link rel=stylesheet href=https://t.example/>',
      '<link data-consent="marketing" rel=stylesheet data-href=https://t.example/>',
    ],
    [
      '<link rel=preconnect href=//t.example>',
      '<link data-consent="marketing" rel=preconnect data-href=//t.example>',
    ],
    [
      '<input type=image src=https://t.example/>',
      '<input data-consent="marketing" type=image data-src=https://t.example/>',
    ],
    [
      '<body background=https://t.example/>',
      '<body data-consent="marketing" data-background=https://t.example/>',
    ],
    [
      '<a href=/ ping="https://t.example/p">',
      '<a data-consent="marketing" href=/ data-ping="https://t.example/p">',
    ],
    [
      '<image src=https://t.example/>',
      '<image data-consent="marketing" data-src=https://t.example/>',
    ],
    [
      '<svg><image xlink:href=https://t.example/ /></svg>',
      '<svg><image data-consent="marketing" data-href=https://t.example/ /></svg>',
    ],
    [
      '<svg><use xlink:href=x href=https://t.example/ /></svg>',
      '<svg><use data-consent="marketing" data-xlink:href=x data-href=https://t.example/ /></svg>',
    ],
    [
      '<svg><feImage href=https://t.example/ /></svg>',
      '<svg><feImage data-consent="marketing" data-href=https://t.example/ /></svg>',
    ],
    [
      '<svg><script href=https://t.example/ /></svg>',
      '<svg><script type="text/plain" data-consent="marketing" data-href=https://t.example/ /></svg>',
    ],
    [
      '<img src=https://t.example/1 src=https://t.example/2>',
      '<img data-consent="marketing" data-src=https://t.example/1 data-src=https://t.example/2>',
    ],
    [
      '<img srcset="a 1x, https://a.example/ 2x">',
      '<img data-consent="analytics" data-srcset="a 1x, https://a.example/ 2x">',
    ],
    [
      '<img src=https://t.example/ srcset=https://a.example/>',
      '<img data-consent="" data-src=https://t.example/ data-srcset=https://a.example/>',
    ],
    ['<img data-consent=analytics src=own.png>', '<img data-consent=analytics data-src=own.png>'],
    ['<img src=/collect?x>', '<img data-consent="analytics" data-src=/collect?x>'],
    [
      '<img src=https://x.example/ width=1 height=1>',
      '<img data-consent="marketing" data-src=https://x.example/ width=1 height=1>',
    ],
    [
      '<img src=https://x.example/a hidden>',
      '<img data-consent="marketing" data-src=https://x.example/a hidden>',
    ],
    [
      '<img src=https://m\xc3\xa4tze.example/>',
      '<img data-consent="analytics" data-src=https://m\xc3\xa4tze.example/>',
    ],
    [
      '<img src=https://mätze.example/…>',
      '<img data-consent="analytics" data-src=https://mätze.example/…>',
    ],
    [
      '<template shadowrootmode=open><img src=https://t.example/></template>',
      '<template shadowrootmode=open><img data-consent="marketing" data-src=https://t.example/></template>',
    ],
    [
      '<base href=https://t.example/><base href=/><img src=p.gif>',
      '<base href=https://t.example/><base href=/><img data-consent="marketing" data-src=p.gif>',
    ],
    [
      '<base href=//><base><img src=/collect>',
      '<base href=//><base><img data-consent="analytics" data-src=/collect>',
    ],
    [
      '<math><annotation-xml encoding=text/html><image src=https://t.example/>',
      '<math><annotation-xml encoding=text/html><image data-consent="marketing" data-src=https://t.example/>',
    ],
    [
      '<img src=/collect><img src=collect>',
      '<img data-consent="analytics" data-src=/collect><img src=collect>',
    ],
  ])('%s', (html, expected) => {
    expect(changes(html)).toBe(expected);
    expect(changes(expected)).toBe(expected);
  });

  it.each([
    'import("https://t.example/x.js")',
    'import x from "https://t.example/x.js"',
    'export * from "https://t.example/x.js"',
  ])('a script that says %s', code => {
    expect(changes(`<script type=module>${code}</script>`)).toBe(
      `<script type="text/plain" data-consent="marketing" data-type=module>${code}</script>`,
    );
  });

  it('rules that prefetch', () => {
    const rules = '{"prefetch":[{"urls":["https:\\/\\/a.example/x","/own"]}]}';
    expect(changes(`<script type=speculationrules>${rules}</script>`)).toBe(
      `<script type="text/plain" data-consent="analytics" data-type=speculationrules>${rules}</script>`,
    );
  });

  it('a script that calls what a script in front of it would bring', () => {
    const held = '<script src=https://t.example/></script>';
    const { html, found } = rewritten(
      `<script>tee('early')</script>${held}<script>tee.init()</script>`,
    );
    expect(html).toContain("<script>tee('early')</script>");
    expect(html).toContain(
      '<script type="text/plain" data-consent="marketing">tee.init()</script>',
    );
    expect(found.map(({ place }) => place)).toEqual(['src', 'call of tee']);
  });

  it.each([
    '<script src=https://t.example/></script><script>tee = tee || []; tee.push(1)</script><script>tee.init()</script>',
    '<script>function tee() {}</script><script src=https://t.example/></script><script>tee()</script>',
    '<script src=https://t.example/></script><script data-consent=necessary>tee()</script>',
  ])('no script that calls a queue, nor a necessary one: %s', html => {
    expect(changes(html).match(/text\/plain/g)?.length).toBe(1);
  });

  it('what a browser without scripts would load', () => {
    const { html, found } = rewritten(
      '<p>\n<noscript><p><img src=https://t.example/1>\r\n <iframe src="https://t.example/2"></iframe></noscript><noscript>x',
    );
    expect(html).toBe(
      '<p>\n<noscript><p><img data-consent="marketing" data-src=https://t.example/1>\r\n <iframe data-consent="marketing" data-src="https://t.example/2"></iframe></noscript><noscript>x',
    );
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [2, 14],
      [3, 2],
    ]);
  });

  it('other hosts where the configuration says so, but not our own script', () => {
    const html =
      '<script src=https://x.example/consent.js></script><img src=https://x.example/a.png><img src=https://www.site.example/a.png><img src=https://cdn.example/a.png>';
    expect(changes(html, policyFor({ ...RULES, unknown: 'hold' }))).toBe(
      html.replace('<img src=https://x', '<img data-consent="" data-src=https://x'),
    );
    expect(changes(html, policyFor({ ...RULES, unknown: 'hold' }, ''))).toBe(html);
    expect(rewritten('<img src=https://x.example/>', policyFor({ unknown: 'hold' })).found).toEqual(
      [expect.objectContaining({ purpose: '*' })],
    );
  });

  it('what the catalogue names, unless it is off', () => {
    const html = '<script src=https://www.google-analytics.com/analytics.js></script>';
    expect(changes(html)).toContain('data-consent="analytics"');
    expect(changes(html, policyFor({ catalogue: false }))).toBe(html);
  });

  it('a document that no guard gets into, as a whole', () => {
    const html =
      '<iframe sandbox=allow-scripts srcdoc="<script>fetch(\'//t.example/x\')</script>">';
    expect(changes(html)).toBe(
      html.replace('<iframe', '<iframe data-consent="marketing"').replace('srcdoc', 'data-srcdoc'),
    );
  });

  it('what is marked without a purpose, and scripts that nobody named', () => {
    expect(changes('<img data-consent src=own.png>')).toBe('<img data-consent data-src=own.png>');
    expect(
      changes('<script src=https://x.example/x.js></script>', policyFor({ unknown: 'hold' })),
    ).toContain('data-consent=""');
  });
});

describe('leaves alone', () => {
  it.each([
    '<!-- <img src=https://t.example/> -->',
    '<!--[if IE]><script src=https://t.example/></script><![endif]-->',
    '<title><img src=https://t.example/></title>',
    '<textarea><img src=https://t.example/></textarea>',
    '<noembed><img src=https://t.example/></noembed>',
    '<svg><![CDATA[<img src=https://t.example/>]]></svg>',
    "<script>document.write('<img src=https://t.example/>')</script>",
    "<svg/><script>'<img src=https://t.example/>'</script>",
    "<div><svg></div><script>'<img src=https://t.example/>'</script>",
    "<svg><script>x<g/></script><script>import('https://t.example/')</g></svg>",
    '<template><img src=https://t.example/><noscript></noscript></template>',
    '<template><template shadowrootmode=open><img src=https://t.example/></template></template>',
    '<img data-consent=necessary src=https://t.example/>',
    '<script data-consent=necessary src=https://t.example/></script>',
    '<script type="text/plain" src=https://t.example/></script>',
    '<script type="application/json">["https://t.example/"]</script>',
    '<script href=https://t.example/></script>',
    '<use href=https://t.example/>',
    '<a href=https://t.example/>',
    '<link rel=canonical href=https://t.example/>',
    '<meta http-equiv=refresh content="0;url=https://t.example/">',
    '<base href=https://t.example/>',
    '<img src="data:,"><img src="https://[/"><img src="">',
    '<img src=https://m\xe4\xc3tze.example/>',
    '<style>p { color: red } q { background: url(own.png) }</style><p style="color:red">',
    '<plaintext><img src=https://t.example/>',
    '<img src=https://t.example/',
    '</>text</',
    '\0\u0080\u00ff<p \0>',
    '<iframe srcdoc="<p>"></iframe>',
    '<style>p { background: url(https://[/) }</style>',
    '<script>import("/own.js")</script>',
    '',
    '\ufeff',
    'a',
  ])('%j', html => {
    expect(rewritten(html)).toEqual({ html, found: [] });
  });

  it.each(['\ufeff', '\xef\xbb\xbf'])('a byte order mark, which is no text (%j)', mark => {
    const { html, found } = rewritten(`${mark}<!doctype html><img src=https://t.example/>`);
    expect(html.startsWith(`${mark}<!doctype html><img data-consent`)).toBe(true);
    expect(found).toMatchObject([{ line: 1, column: 16 }]);
  });
});

describe('tells only', () => {
  it.each([
    ['style', '<p style="background: url(https://t.example/p.gif)">', 'style'],
    ['style', '<style>@import "//t.example/x.css"; p { color: red }</style>', 'text'],
    ['style', '<style>@import "//t.example/x.css"', 'text'],
    ['srcdoc', '<iframe srcdoc="&lt;p>\n<img src=https://t.example/p.gif>"></iframe>', 'srcdoc'],
    ['importmap', '<script type=importmap>{"imports":{"t":"https://t.example/"}}</script>', 'text'],
    ['taken', '<img data-src=x src=https://t.example/>', 'src'],
    ['taken', '<script data-type=x type=module src=https://t.example/></script>', 'src'],
    ['taken', '<script data-type=x type=module>import "https://t.example/"</script>', 'text'],
  ])('of a limit: %s in %s', (limit, html, place) => {
    const told = rewritten(html);
    expect(told.html).toBe(html);
    expect(told.found).toMatchObject([
      { line: 1, column: 1, limit, place, purpose: 'marketing', service: 'tee' },
    ]);
  });

  it('where one attribute can be moved and the other cannot', () => {
    const { html, found } = rewritten(
      '<img data-src=x src=https://t.example/ srcset=https://a.example/>',
    );
    expect(html).toBe(
      '<img data-consent="analytics" data-src=x src=https://t.example/ data-srcset=https://a.example/>',
    );
    expect(found.map(({ limit }) => limit)).toEqual(['taken', undefined]);
  });

  it('where in the file it is, by bytes', () => {
    const { found } = rewritten(
      '\r\n\r\n\u00c3\u00a4<img src=https://t.example/>\r<img src=https://t.example/>',
    );
    expect(found.map(({ line, column, element }) => [line, column, element])).toEqual([
      [3, 3, 'img'],
      [4, 1, 'img'],
    ]);
  });
});
