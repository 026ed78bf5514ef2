import type { Site } from '../../support/server.ts';
import { expect, type Tab, test } from './fixtures.ts';

// Styles that get their addresses in unusual ways, and what a grant makes of them.

/** Runs code of a page, and waits until styles were computed and all that they fetch has left. */
const painted = async <R = unknown>(tab: Tab, code: string): Promise<R> =>
  tab.evaluate<R>(`(async () => {
    // In a turn of the page's own: WebKit paints behind what its driver runs before it tells observers.
    await new Promise(done => setTimeout(done));
    const result = await (async () => { ${code} })();
    for (let turn = 0; turn < 3; turn++) await new Promise(requestAnimationFrame);
    await new Promise(done => setTimeout(done));
    await fetch('/marker');
    return result ?? null;
  })()`);

const pathsOf = (site: Site): string[] => site.hits('tracker.localhost').map(({ path }) => path);

/** Helpers of the pages here. */
const TOOLS = `<div id="box" style="height:9px">x</div><script>
  const add = text => {
    const style = document.createElement('style');
    style.textContent = text;
    document.head.append(style);
    return style;
  };
  const url = name => 'url(' + T + '/' + name + ')';
</script>`;

const GRANT = 'await consent.grant();';

test.describe('an escape in a sheet', () => {
  test('leaves the rest of the sheet as it is', async ({ tab, site }) => {
    await tab.open(TOOLS);
    const texts = await painted<string[]>(
      tab,
      String.raw`const { sheet } = add('#a::before{content:"\\201C"} .md\\:flex{color:red} #box{background:' + url('a.gif') + '}');
      return [...sheet.cssRules].map(({ selectorText }) => selectorText);`,
    );
    expect(texts).toEqual(['#a::before', String.raw`.md\:flex`, '#box']);
    expect(pathsOf(site)).toEqual([]);
    await painted(tab, GRANT);
    await site.whenHit('tracker.localhost/a.gif');
    expect(await tab.uncaught()).toEqual([]);
  });

  test('lets a rule be inserted that has to wait', async ({ tab, site }) => {
    await tab.open(TOOLS);
    await painted(
      tab,
      String.raw`box.className = 'md:flex'; add('').sheet.insertRule('.md\\:flex{background:' + url('a.gif') + '}');`,
    );
    expect(pathsOf(site)).toEqual([]);
    await painted(tab, GRANT);
    await site.whenHit('tracker.localhost/a.gif');
  });
});

test('an import that is inserted as a rule is there, and counts after a grant', async ({
  tab,
  site,
}) => {
  await tab.open(TOOLS);
  const count = await painted(
    tab,
    `const { sheet } = window.style = add('b{color:red}');
    sheet.insertRule('@import ' + url('a.css') + ' screen');
    return sheet.cssRules.length;`,
  );
  expect(count).toBe(2);
  expect(pathsOf(site)).toEqual([]);
  const rules = await painted(
    tab,
    `${GRANT} return [...style.sheet.cssRules].map(({ href }) => href ?? '')`,
  );
  await site.whenHit('tracker.localhost/a.css');
  expect(rules).toEqual([`${site.origin('tracker.localhost')}/a.css`, '']);
});

test('an import that waits does not break the policy of a site', async ({ tab }) => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'unsafe-inline'; img-src *">`;
  await tab.open(TOOLS, { first: policy });
  const broken = await painted(
    tab,
    `const broken = [];
    addEventListener('securitypolicyviolation', event => broken.push(event.blockedURI));
    add('').sheet.insertRule('@import ' + url('a.css'));
    await new Promise(requestAnimationFrame);
    return broken;`,
  );
  expect(broken).toEqual([]);
});

/** Shorthands whose parts cannot be read one by one. */
for (const [what, code] of [
  ['markup', `box.innerHTML = '<p style="--c:red;background:var(--c) ' + url('a.gif') + '">x</p>'`],
  ['a property', `box.style.background = 'var(--c) ' + url('a.gif')`],
  ['a rule', `add('#box{}').sheet.cssRules[0].style.background = 'var(--c) ' + url('a.gif')`],
  ['a list', `box.innerHTML = '<ul style="list-style:var(--l) ' + url('a.gif') + '"><li>x</ul>'`],
  ['a mask', `box.setAttribute('style', 'mask:var(--m) ' + url('a.gif') + ' 0 0')`],
  [
    'a part of it that was written over',
    `box.setAttribute('style', 'background:var(--c) ' + url('a.gif') + ';background-color:red')`,
  ],
  [
    'an attribute in parts',
    `box.innerHTML = '<p style="background:var(--c) ' + url('a.gif') + ';background-color:red">x</p>'`,
  ],
] as const)
  test(`holds a shorthand with a variable: ${what}`, async ({ tab, site }) => {
    await tab.open(`<style>:root{--c:red;--l:inside;--m:none,}</style>${TOOLS}`);
    await painted(tab, code);
    expect(pathsOf(site)).toEqual([]);
    await painted(tab, GRANT);
    await site.whenHit('tracker.localhost/a.gif');
  });

for (const [what, code] of [
  ['emptied', `box.style.backgroundImage = ''`],
  ['removed', `box.style.removeProperty('background-image')`],
  ['set to none', `box.style.backgroundImage = 'none'`],
  ['removed with the attribute', `box.removeAttribute('style')`],
] as const)
  test(`a picture that the page has ${what} while it waited stays away`, async ({ tab, site }) => {
    await tab.open(`${TOOLS}<p id="other">x</p>`);
    await painted(
      tab,
      `box.style.backgroundImage = url('a.gif'); other.style.backgroundImage = url('b.gif')`,
    );
    await painted(tab, code);
    await painted(tab, GRANT);
    await site.whenHit('tracker.localhost/b.gif');
    await painted(tab, '');
    expect(pathsOf(site)).toEqual(['/b.gif']);
  });

test('a declaration that takes no stand-in is given back', async ({ tab, site }) => {
  await tab.open(`${TOOLS}<p style="font-family:own">x</p>`);
  await painted(
    tab,
    `try {
      add('@font-face{font-family:own;src:local(none)}').sheet.cssRules[0].style.src = url('a.woff2');
    } catch {} // Firefox takes none.
    box.style.cursor = url('a.gif') + ', auto';
    box.style.backgroundImage = 'linear-gradient(red, red), ' + url('b.gif')`,
  );
  expect(await tab.evaluate('box.style.backgroundImage')).toContain('gradient');
  expect(pathsOf(site)).toEqual([]);
  await painted(tab, GRANT);
  await site.whenHit('tracker.localhost/b.gif');
  expect(await tab.evaluate('box.style.cursor')).toContain('a.gif');
});

/** An import is fetched as soon as a style has it. */
for (const [what, code] of [
  ['the data of its text', `add('b{}').firstChild.data = IMPORT`],
  ['the value of its text', `add('b{}').firstChild.nodeValue = IMPORT`],
  ['the content of its text', `add('b{}').firstChild.textContent = IMPORT`],
  ['text that is appended', `add('@import ').firstChild.appendData(url('a.css'))`],
  ['text that is inserted', `add('@im' + url('a.css')).firstChild.insertData(3, 'port ')`],
  ['text that is replaced', `add('/*' + IMPORT).firstChild.replaceData(0, 2, ' ')`],
  ['text that is taken out', `add('/*' + IMPORT).firstChild.deleteData(0, 2)`],
  ['text beside its text', `add('').insertAdjacentText('beforeEnd', IMPORT)`],
  ['markup beside its text', `add('b{}').insertAdjacentHTML('afterbegin', IMPORT)`],
  ['text before its text', `add('b{}').firstChild.before(IMPORT)`],
  ['text in place of its text', `add('b{}').firstChild.replaceWith(new Text(IMPORT))`],
  [
    'a range',
    `const range = document.createRange();
    range.setStart(add('b{}').firstChild, 0);
    range.insertNode(new Text(IMPORT))`,
  ],
  [
    'a fragment',
    `const fragment = document.createDocumentFragment();
    fragment.append('b{}', document.createComment(''));
    fragment.prepend(IMPORT);
    add('').append(fragment)`,
  ],
  [
    'another document',
    `document.head.append(new DOMParser().parseFromString('<style>' + IMPORT, 'text/html').querySelector('style'))`,
  ],
  [
    'a template',
    `const template = document.createElement('template');
    template.innerHTML = '<p><style>' + IMPORT;
    document.body.append(template.content)`,
  ],
  [
    'the copy of a template',
    `const template = document.createElement('template');
    template.innerHTML = '<style>' + IMPORT;
    document.body.append(template.content.firstChild.cloneNode(true))`,
  ],
] as const)
  test(`holds what a style imports that got it by ${what}`, async ({ tab, site, engineName }) => {
    await tab.open(TOOLS);
    await painted(tab, `const IMPORT = '@import ' + url('a.css') + ';'; ${code}`);
    expect(pathsOf(site)).toEqual([]);
    await painted(tab, GRANT);
    // Firefox never fetches what a parsed document's sheet imports, in pages without us either.
    if (engineName !== 'firefox' || what !== 'another document')
      await site.whenHit('tracker.localhost/a.css');
    expect(await tab.uncaught()).toEqual([]);
  });

test('text of a style that has nothing to wait for is written as it is', async ({ tab }) => {
  await tab.open(TOOLS);
  const texts = await painted(
    tab,
    `const style = add('b{}');
    const node = style.firstChild;
    const texts = [];
    const note = () => texts.push(style.textContent);
    node.data = 'a{}'; note();
    node.appendData('c{}'); note();
    node.replaceData(0, 1, 'd'); note();
    style.insertAdjacentText('afterbegin', 'e{}'); note();
    style.insertAdjacentHTML('beforeend', '<i>'); note();
    node.nodeValue = null; note();
    try { node.insertData(9, 'x'); } catch ({ name }) { texts.push(name); }
    return texts;`,
  );
  expect(texts).toEqual([
    'a{}',
    'a{}c{}',
    'd{}c{}',
    'e{}d{}c{}',
    'e{}d{}c{}<i>',
    'e{}<i>',
    'IndexSizeError',
  ]);
});

test('holds what a speculation rule from another document names', async ({
  tab,
  site,
  engineName,
}) => {
  test.skip(engineName !== 'chromium', 'the others know none');
  await tab.open(TOOLS);
  await painted(
    tab,
    `const rules = JSON.stringify({ prefetch: [{ source: 'list', urls: [T + '/a.html'] }] });
    const other = new DOMParser().parseFromString('<script type=speculationrules>' + rules + '</script>', 'text/html');
    document.head.append(other.querySelector('script'));`,
  );
  await painted(tab, 'await new Promise(done => setTimeout(done, 300))');
  expect(pathsOf(site)).toEqual([]);
});

/** Declarations that a page got of a rule, and changes later. */
for (const [what, code] of [
  ['a method', `kept.setProperty('background-image', url('a.gif'))`],
  ['its text', `kept.cssText = 'background:' + url('a.gif')`],
  ['a property', `kept.background = url('a.gif')`],
  ['a property with a dash', `kept['background-image'] = url('a.gif')`],
  [
    'a property of an engine',
    `kept.display = 'list-item'; kept.webkitMaskImage = 'none'; kept.WebkitMaskImage = url('a.gif')`,
  ],
] as const)
  test(`holds what kept declarations of a rule get by ${what}`, async ({ tab, site }) => {
    await tab.open(TOOLS);
    await painted(tab, `window.kept = add('#box{color:red}').sheet.cssRules[0].style;`);
    await painted(tab, `requestAnimationFrame(() => { ${code} })`);
    expect(pathsOf(site)).toEqual([]);
    await painted(tab, GRANT);
    await site.whenHit('tracker.localhost/a.gif');
  });

test('kept declarations of a rule are those of a browser without us', async ({ both }) => {
  const { before, after } = await both(() => {
    const style = document.createElement('style');
    style.textContent = '#box{color:red;background:blue}';
    document.head.append(style);
    const kept = ((style.sheet as CSSStyleSheet).cssRules[0] as CSSStyleRule).style;
    const names: string[] = [];
    for (const name in kept) names.push(name);
    kept.background = 'none !important';
    kept.cursor = null as unknown as string;
    kept.webkitMaskImage = 'none';
    kept.listStyle = 'square';
    Object.assign(kept, { 'list-style-image': 'none', shapeOutside: 'circle()' });
    return [
      names,
      Object.keys(kept),
      Object.getOwnPropertyNames(kept),
      kept.cssText,
      kept.listStyle,
      kept.webkitMaskImage,
      'background' in kept,
      kept instanceof CSSStyleDeclaration,
      kept.constructor.name,
      String(kept),
    ];
  });
  expect(after).toEqual(before);
});

/** A sheet with something to wait for that the page goes on changing. */
for (const [what, make] of [
  ['a style', 'const { sheet } = add(TEXT)'],
  [
    'a constructed sheet',
    `const sheet = new CSSStyleSheet();
    sheet.replaceSync(TEXT);
    document.adoptedStyleSheets = [sheet]`,
  ],
  [
    'rules that were inserted',
    `const { sheet } = add(''); RULES.forEach(rule => sheet.insertRule(rule, sheet.cssRules.length))`,
  ],
] as const)
  test(`a grant undoes no change of the page to ${what}`, async ({ tab, site }) => {
    await tab.open(`${TOOLS}<p id="other">x</p><p id="third" style="font-family:own">x</p>`);
    await painted(
      tab,
      `const RULES = [
        '@font-face{font-family:own;src:' + url('f.woff2') + '}',
        '#box{background:red ' + url('a.gif') + '}',
        '@media all{#other{background:' + url('b.gif') + '}}',
        '#third{background:' + url('c.gif') + '}',
      ];
      const TEXT = RULES.join('');
      ${make};
      window.sheet = sheet;
      window.kept = sheet.cssRules[1];
      sheet.cssRules[2].insertRule('i{color:red}', 0);
      sheet.cssRules[3].style.background = 'green';
      sheet.insertRule('b{color:red}', 1);`,
    );
    expect(pathsOf(site)).toEqual([]);
    await painted(tab, GRANT);
    for (const path of ['f.woff2', 'a.gif', 'b.gif'])
      await site.whenHit(`tracker.localhost/${path}`);
    const texts = await painted<string[]>(
      tab,
      `kept.style.color = 'blue'; return [...sheet.cssRules].map(({ cssText }) => cssText)`,
    );
    expect(texts).toHaveLength(5);
    expect(texts[1]).toContain('b {');
    expect(texts[2]).toMatch(/a\.gif.*blue/);
    expect(texts[3]).toContain('i {');
    expect(pathsOf(site)).not.toContain('/c.gif');
  });

test('a style that nobody changed is whole again after a grant', async ({ tab, site }) => {
  await tab.open(TOOLS);
  const text = await painted(
    tab,
    `const text = '#box{background:' + url('a.gif') + '}'; window.style = add(text); return text`,
  );
  await painted(tab, GRANT);
  await site.whenHit('tracker.localhost/a.gif');
  expect(await tab.evaluate('style.textContent')).toBe(text);
});

test('key frames that wait go on when they are granted', async ({ tab, site }) => {
  await tab.open(TOOLS);
  await painted(
    tab,
    `const { sheet } = add('@keyframes k{from{color:red}} #box{animation:k 9s}');
    sheet.cssRules[0].appendRule('to{background:' + url('a.gif') + '}');`,
  );
  expect(pathsOf(site)).toEqual([]);
  await painted(tab, GRANT);
  await site.whenHit('tracker.localhost/a.gif');
});

test('a sheet of two purposes gets each address when its own is granted', async ({ tab, site }) => {
  const config = {
    rules: [
      { match: 'tracker.localhost', purpose: 'marketing' },
      { match: 'tracker.localhost/one', purpose: 'analytics' },
    ],
  };
  await tab.open(`${TOOLS}<p id="other">x</p>`, { config });
  await painted(
    tab,
    `add('@import ' + url('one.css') + ';@import ' + url('two.css') + ';#box{background:' + url('one.gif') + '} #other{background:' + url('two.gif') + '}');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#box{cursor:' + url('one.cur') + ',auto} #other{list-style:' + url('two.png') + '}');
    document.adoptedStyleSheets = [sheet];`,
  );
  expect(pathsOf(site)).toEqual([]);
  await painted(tab, `await consent.grant('analytics')`);
  await site.whenHit('tracker.localhost/one.css');
  await site.whenHit('tracker.localhost/one.gif');
  expect(pathsOf(site).filter(path => path.startsWith('/two'))).toEqual([]);
  await painted(tab, GRANT);
  await site.whenHit('tracker.localhost/two.css');
  await site.whenHit('tracker.localhost/two.gif');
});

test('key frames keep what is inherited or not listed, and functions may be some', async ({
  tab,
  site,
}) => {
  await tab.open(TOOLS);
  const [frames, count] = await painted<[Keyframe[], number]>(
    tab,
    `const first = Object.create({ easing: 'ease-in' }, { offset: { value: 0.25 } });
    first.opacity = '0.5';
    const { effect } = box.animate([first, { opacity: '1' }], 9000);
    const frames = () => undefined;
    frames.backgroundImage = [url('a.gif'), url('b.gif')];
    box.animate(frames, 9000);
    return [effect.getKeyframes(), box.getAnimations().length];`,
  );
  expect(frames[0]).toMatchObject({ offset: 0.25, easing: 'ease-in', opacity: '0.5' });
  expect(count).toBe(2);
  expect(pathsOf(site)).toEqual([]);
});

test('the bytes of a font are not read as text', async ({ tab }) => {
  await tab.open(TOOLS);
  const count = await painted(
    tab,
    `let count = 0;
    const bytes = new Uint8Array(8);
    bytes.toString = () => { count++; return ''; };
    new FontFace('own', bytes);
    return count;`,
  );
  expect(count).toBe(0);
});
