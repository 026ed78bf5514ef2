import { expect, NOTHING, onDisk, tabTest as test } from '../support/fixtures.ts';

// What somebody thought of who wanted to get out. Each got out once.

/** `T` is the tracker's origin, `d` an element of the page. */
const tries: readonly (readonly [string, string])[] = [
  [
    'a deletion of a cookie that the browser takes for a write',
    `for(const [i,x] of ['expires=0','max-age=','max-age=-1e3','max-age=0.0','max-age=0x0','expires=Thu, 01 Jan 60','Expires=1 Jan 2000'].entries())document.cookie='_trk'+i+'=x; '+x`,
  ],
  [
    'a form field that hides querySelectorAll',
    `d.innerHTML='<form><input name=querySelectorAll><img src="'+T+'/A13b"></form>'`,
  ],
  ['markup that means something else in a template', `d.innerHTML='<col><img src='+T+'/A17>'`],
  [
    'marked markup of an element without a guard',
    `d.innerHTML='<video data-consent=marketing data-src="'+T+'/A14.mp4"></video>'`,
  ],
  [
    'a script written in pieces',
    `document.write('<script src="'); document.write(T+'/A1.js'); document.write('"></'+'script>')`,
  ],
  ['an image written in pieces', `document.write('<im');document.write('g src="'+T+'/A1b">')`],
  ['a srcset without spaces', `i=new Image();i.srcset='/a.png 2x,'+T+'/A2.png 1x'`],
  [
    'an image that hides baseURI',
    `d.innerHTML='<img name=baseURI>';fetch(T+'/A3').catch(()=>{});new Image().src=T+'/A3i';navigator.sendBeacon(T+'/A3b')`,
  ],
  [
    'a page function called Element',
    `function Element(){};new Image().src=T+'/A4';i=document.createElement('img');i.setAttribute('src',T+'/A4b')`,
  ],
  [
    'a relative address below a foreign base',
    `b=document.createElement('base');b.href=T+'/';document.head.append(b);d.innerHTML='<img src=A5.gif>';queueMicrotask(()=>queueMicrotask(()=>b.remove()))`,
  ],
  [
    'a source in a picture, in markup',
    `d.innerHTML='<picture><source srcset="'+T+'/A6"><img></picture>'`,
  ],
  [
    'a source in a picture',
    `p=document.createElement('picture');s=document.createElement('source');s.srcset=T+'/A6b';p.append(s,new Image());d.append(p)`,
  ],
  ['an image tag that the parser makes an img of', `d.innerHTML='<image src="'+T+'/A7">'`],
  [
    'an attribute name that is an object',
    `i=new Image();i.setAttribute({toString:()=>'src'},T+'/B1')`,
  ],
  [
    'functions whose text changes',
    `n=0;f=()=>{};f.toString=()=>n++%2?T+'/B2':'/own';i=new Image();i.src=f;fetch(f).catch(()=>{});navigator.sendBeacon(f)`,
  ],
  [
    'a trusted text with a toString of its own',
    `p=trustedTypes.createPolicy('x',{createHTML:x=>x,createScriptURL:x=>x});h=p.createHTML('<img src="'+T+'/B3">');h.toString=()=>'';d.innerHTML=h`,
  ],
  [
    'a tag within a quoted attribute',
    `d.innerHTML='<div title="<img x=" ><img src='+T+'/B4><p title="">'`,
  ],
  ['a tag within an unquoted attribute', `d.innerHTML='<div title=<img/x="><img/src='+T+'/B4b>">'`],
  ['a forged number of a tag', `d.innerHTML='<img src='+T+'/B5><div data-tacet=0></div>'`],
  ['a forged mark', `d.innerHTML='<img data-tacet=\\'[["SRC","'+T+'/B6"]]\\'>'`],
  [
    'a style within a noscript',
    `d.innerHTML='<noscript><style></noscript><img src='+T+'/B7></style>'`,
  ],
  [
    'a style within an svg',
    `s=document.createElementNS('http://www.w3.org/2000/svg','svg');d.append(s);s.innerHTML='<style><img src='+T+'/B7b></style>'`,
  ],
  [
    'a Request with an url of its own',
    `r=new Request(T+'/B9');Object.defineProperty(r,'url',{value:'/own'});fetch(r).catch(()=>{})`,
  ],
  [
    'fetch options that throw once',
    `n=0;fetch(T+'/B10',{get method(){if(!n++)throw 1;return 'GET'}}).catch(()=>{})`,
  ],
  [
    'an XHR opened again from within',
    `x=new XMLHttpRequest();x.onreadystatechange=()=>{x.onreadystatechange=null;x.open('GET',T+'/B12')};x.open('GET','/own');x.send()`,
  ],
  [
    'an XHR with a readyState of its own',
    `x=new XMLHttpRequest();x.open('GET',T+'/B13');Object.defineProperty(x,'readyState',{value:0});x.send()`,
  ],
  [
    'a beacon with a body that only looks like a stream',
    `navigator.sendBeacon(T+'/B14',Object.create(ReadableStream.prototype))`,
  ],
  [
    'an element with a localName of its own',
    `i=document.createElement('img');Object.defineProperty(i,'localName',{value:'b'});i.src=T+'/B15'`,
  ],
];

for (const [name, code] of tries)
  test(`lets nothing out by ${name}`, async ({ open, site, settled, page, errors }) => {
    await open(`<div id=d></div><script>${code}</script>`);
    await settled();
    expect(site.hits('tracker.localhost'), 'before an answer').toEqual([]);
    expect(await onDisk(page)).toEqual(NOTHING);
    await page.evaluate(() => window.consent.deny());
    await settled();
    expect(site.hits('tracker.localhost'), 'after a refusal').toEqual([]);
    errors.length = 0;
  });

const harmless: readonly (readonly [string, string])[] = [
  [
    'globals of the page called Attr and ReadableStream',
    `var Attr={},ReadableStream={};navigator.sendBeacon('/own');i=document.createElement('img');i.setAttribute('alt','x');i.src='/x.png'`,
  ],
  ['a form field called matches', `d.innerHTML='<form id=f><input name=matches></form>'`],
  [
    'cookies written and deleted',
    `document.cookie='cart=1';document.cookie='cart=2; max-age=100';if(!document.cookie.includes('cart=2'))throw new Error('cart');document.cookie='cart=; max-age=0';if(document.cookie.includes('cart'))throw new Error('cart left')`,
  ],
  [
    'values held for one purpose while another is answered',
    `localStorage.setItem('_trkC','1');document.cookie='_trkC=1';consent.set({analytics:true});setTimeout(()=>{if(localStorage.getItem('_trkC')!=='1'||!document.cookie.includes('_trkC'))throw new Error('C3 lost')},100)`,
  ],
  [
    'markup in a text area',
    `t=document.createElement('textarea');t.innerHTML='<img src="//x.y/z">';if(t.value!=='<img src="//x.y/z">')throw new Error('C5 '+t.value)`,
  ],
  [
    'text that looks like markup',
    `d.innerHTML='<textarea><img src="//x.y/z"></textarea><!-- <img src=//a.b> -->';if(d.firstChild.value!=='<img src="//x.y/z">')throw new Error('changed '+d.innerHTML)`,
  ],
  [
    'a whole tag written at once',
    `document.write('<b id=x>ok</b>');if(!document.getElementById('x'))throw 1`,
  ],
];

for (const [name, code] of harmless)
  test(`leaves ${name} alone`, async ({ open, settled }) => {
    await open(`<div id=d></div><script>${code.replaceAll('</script', '<\\/script')}</script>`);
    await settled();
  });
