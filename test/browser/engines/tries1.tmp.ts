import type { Try } from './run.tmp.ts';
export const tries1: Try[] = [
  // CSS
  {
    n: 'rule-style-kept',
    c: `const s=make('style');s.textContent='body{color:red}';document.head.append(s);const st=s.sheet.cssRules[0].style;later(()=>{st.backgroundImage='url('+U('gif')+')'});`,
  },
  {
    n: 'shorthand-var-attr',
    h: `<div style="--c:red;width:9px;height:9px;background:var(--c) url({U}.gif)">x</div>`,
  },
  {
    n: 'shorthand-var-js',
    c: `const d=box();d.style.setProperty('--c','red');d.style.background='var(--c) url('+U('gif')+')';d.textContent='x'`,
  },
  {
    n: 'shorthand-var-rule',
    c: `const s=make('style');s.textContent='body{--c:red;color:red}';document.head.append(s);s.sheet.cssRules[0].style.background='var(--c) url('+U('gif')+')';`,
  },
  {
    n: 'register-property',
    c: `CSS.registerProperty({name:'--pix',syntax:'<image>',inherits:false,initialValue:'url('+U('gif')+')'});const d=box();d.textContent='x';d.style.background='var(--pix)'`,
  },
  {
    n: 'register-property-any',
    c: `CSS.registerProperty({name:'--pix',syntax:'*',inherits:false,initialValue:'url('+U('gif')+')'});const d=box();d.textContent='x';d.style.background='var(--pix)'`,
  },
  {
    n: 'function-rule',
    c: `const s=make('style');s.textContent='@function --f(){result:none} #z{width:9px;height:9px;background:--f()}';document.head.append(s);s.sheet.cssRules[0].cssRules[0].style.setProperty('result','url('+U('gif')+')');const d=box();d.id='z';d.textContent='x'`,
  },
  {
    n: 'property-initial',
    c: `const s=make('style');s.textContent='@property --y{syntax:"*";inherits:false;initial-value:none} #z{width:9px;height:9px;background:var(--y)}';document.head.append(s);const d=box();d.id='z';d.textContent='x';const t=make('style');document.head.append(t);t.sheet.insertRule('@property --y{syntax:"*";inherits:false;initial-value:url('+U('gif')+')}')`,
  },
  {
    n: 'css-src-fn',
    c: `const d=box();d.textContent='x';d.style.background='src("'+U('gif')+'")'`,
  },
  {
    n: 'css-unclosed-quote',
    c: `const s=make('style');s.textContent='p{content:"oops\\n}\\n} body{background:url('+U('gif')+')} q{content:"x"}';document.head.append(s)`,
  },
  {
    n: 'css-namespace-block',
    c: `const s=make('style');s.textContent='@namespace{} body{background:url('+U('gif')+')}';document.head.append(s)`,
  },
  {
    n: 'css-tab-in-url',
    c: `const s=make('style');s.textContent='body{background:url("/\\t/'+U('gif').slice(7)+'")}';document.head.append(s)`,
  },
  {
    n: 'css-tab-in-url-attr',
    c: `const d=box();d.textContent='x';d.style.background='url("/\\t/'+U('gif').slice(7)+'")'`,
  },
  {
    n: 'style-text-data',
    c: `const t=document.createTextNode('');const s=make('style');s.append(t);document.head.append(s);t.data='@import url('+U('css')+');'`,
  },
  {
    n: 'style-text-nodevalue',
    c: `const t=document.createTextNode('');const s=make('style');s.append(t);document.head.append(s);t.nodeValue='@import url('+U('css')+');'`,
  },
  {
    n: 'style-text-appenddata',
    c: `const t=document.createTextNode('');const s=make('style');s.append(t);document.head.append(s);t.appendData('@import url('+U('css')+');')`,
  },
  {
    n: 'style-adjacent-text',
    c: `const s=make('style');document.head.append(s);s.insertAdjacentText('beforeend','@import url('+U('css')+');')`,
  },
  {
    n: 'style-adjacent-html',
    c: `const s=make('style');document.head.append(s);s.insertAdjacentHTML('beforeend','@import url('+U('css')+');')`,
  },
  {
    n: 'style-sethtml',
    c: `const s=make('style');document.head.append(s);s.setHTMLUnsafe('@import url('+U('css')+');')`,
  },
  {
    n: 'style-text-replacewith',
    c: `const s=make('style');s.textContent=' ';document.head.append(s);s.firstChild.replaceWith('@import url('+U('css')+');')`,
  },
  {
    n: 'style-text-before',
    c: `const s=make('style');s.textContent=' ';document.head.append(s);s.firstChild.before('@import url('+U('css')+');')`,
  },
  {
    n: 'style-range-insert',
    c: `const s=make('style');document.head.append(s);const r=document.createRange();r.selectNodeContents(s);r.insertNode(document.createTextNode('@import url('+U('css')+');'))`,
  },
  {
    n: 'style-fragment',
    c: `const s=make('style');document.head.append(s);const f=document.createDocumentFragment();f.append('@import url('+U('css')+');');s.append(f)`,
  },
  {
    n: 'style-foreign-import',
    c: `const d=new DOMParser().parseFromString('<style>@import url('+U('css')+');</style>','text/html');document.head.append(d.querySelector('style'))`,
  },
  {
    n: 'style-foreign-bg',
    c: `const d=new DOMParser().parseFromString('<style>body{background:url('+U('gif')+')}</style>','text/html');document.head.append(d.querySelector('style'))`,
  },
  {
    n: 'style-foreign-deep-import',
    c: `const d=new DOMParser().parseFromString('<div><style>@import url('+U('css')+');</style></div>','text/html');document.body.append(...d.body.childNodes)`,
  },
  {
    n: 'style-template-import',
    h: `<template id=t><style>@import url({U}.css);</style></template><script>document.body.append(t.content)</script>`,
  },
  {
    n: 'style-template-clone-import',
    h: `<template id=t><style>@import url({U}.css);</style></template><script>document.body.append(t.content.cloneNode(true))</script>`,
  },
  {
    n: 'style-importnode-import',
    c: `const d=new DOMParser().parseFromString('<style>@import url('+U('css')+');</style>','text/html');document.head.append(document.importNode(d.querySelector('style'),true))`,
  },
  {
    n: 'style-cef-import',
    c: `const r=document.createRange();document.head.append(r.createContextualFragment('<style>@import url('+U('css')+');</style>'))`,
  },
  {
    n: 'link-data-css',
    c: `const l=make('link');l.rel='stylesheet';l.href='data:text/css,@import url('+U('css')+');';document.head.append(l)`,
  },
  {
    n: 'link-data-css-b64',
    c: `const l=make('link');l.rel='stylesheet';l.href='data:text/css;base64,'+btoa('@import url('+U('css')+');');document.head.append(l)`,
  },
  {
    n: 'import-data-css-b64',
    c: `const s=make('style');s.textContent='@import url(data:text/css;base64,'+btoa('@import url('+U('css')+');')+');';document.head.append(s)`,
  },
  {
    n: 'import-data-css',
    c: `const s=make('style');s.textContent='@import url("data:text/css,body{background:url('+U('gif')+')}");';document.head.append(s)`,
  },
  {
    n: 'xml-stylesheet-pi',
    c: `document.insertBefore(document.createProcessingInstruction('xml-stylesheet','href="'+U('css')+'" type="text/css"'),document.documentElement)`,
  },
  {
    n: 'animate-function',
    c: `const f=()=>{};f.backgroundImage=['url('+U('gif')+')','none'];const d=box();d.textContent='x';d.animate(f,1000)`,
  },
  {
    n: 'canvas-filter',
    c: `const x=make('canvas').getContext('2d');x.filter='url('+U('svg')+'#f)';x.fillRect(0,0,9,9)`,
  },
  {
    n: 'svg-filter-attr',
    c: `box().innerHTML='<svg width=9 height=9><rect width=9 height=9 filter="url('+U('svg')+'#f)"/></svg>'`,
  },
  {
    n: 'svg-fill-attr',
    c: `box().innerHTML='<svg width=9 height=9><rect width=9 height=9 fill="url('+U('svg')+'#f)"/></svg>'`,
  },
  {
    n: 'svg-marker-attr',
    c: `box().innerHTML='<svg width=9 height=9><path d="M0 0L9 9" marker-start="url('+U('svg')+'#f)" stroke="red"/></svg>'`,
  },
  {
    n: 'svg-cursor-attr',
    c: `box().innerHTML='<svg width=9 height=9 cursor="url('+U('gif')+'),auto"><rect width=9 height=9 /></svg>'`,
  },
  {
    n: 'svg-gradient-href',
    c: `box().innerHTML='<svg width=9 height=9><linearGradient id=g href="'+U('svg')+'#g"/><rect width=9 height=9 fill="url(#g)"/></svg>'`,
  },
  {
    n: 'svg-pattern-href',
    c: `box().innerHTML='<svg width=9 height=9><pattern id=g2 width=4 height=4 href="'+U('svg')+'#g"/><rect width=9 height=9 fill="url(#g2)"/></svg>'`,
  },
  {
    n: 'svg-textpath',
    c: `box().innerHTML='<svg width=99 height=99><text><textPath href="'+U('svg')+'#g">abc</textPath></text></svg>'`,
  },
  {
    n: 'svg-mpath',
    c: `box().innerHTML='<svg width=99 height=99><rect width=9 height=9><animateMotion dur=1s><mpath href="'+U('svg')+'#g"/></animateMotion></rect></svg>'`,
  },
  {
    n: 'svg-font-face-uri',
    c: `box().innerHTML='<svg width=99 height=99><defs><font-face font-family="zz"><font-face-src><font-face-uri xlink:href="'+U('woff')+'"/></font-face-src></font-face></defs><text y=20 font-family="zz">abc</text></svg>'`,
  },
  {
    n: 'svg-font-face-uri2',
    c: `const s=add(svg('svg'));const f=svg('font-face');f.setAttribute('font-family','zz');const q=svg('font-face-src');const u=svg('font-face-uri');u.setAttributeNS('http://www.w3.org/1999/xlink','xlink:href',U('woff'));q.append(u);f.append(q);s.append(f);const t=svg('text');t.textContent='abc';t.setAttribute('font-family','zz');s.append(t)`,
  },
  {
    n: 'svg-xlink-uncovered',
    c: `box().innerHTML='<svg width=9 height=9><image id=q href="/own.gif" xlink:href="'+U('gif')+'" width=9 height=9 /></svg>';document.getElementById('q').removeAttribute('href')`,
  },
  {
    n: 'xml-base',
    c: `const i=make('img');i.setAttributeNS('http://www.w3.org/XML/1998/namespace','xml:base',T0+'/');add(i);i.src='xml-base/leak.gif'`,
  },
];
