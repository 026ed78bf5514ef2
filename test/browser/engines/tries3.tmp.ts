import type { Try } from './run.tmp.ts';
export const tries3: Try[] = [
  {
    n: 'srcdoc-style',
    c: `const f=make('iframe');f.srcdoc='<style>body{background:url('+U('gif')+')}</style>x';add(f)`,
  },
  {
    n: 'srcdoc-body-style',
    c: `const f=make('iframe');f.srcdoc='<body style="background:url('+U('gif')+')">x';add(f)`,
  },
  {
    n: 'srcdoc-body-style-markup',
    c: `box().innerHTML='<iframe srcdoc="<body style=\\'background:url('+U('gif')+')\\'>x"></iframe>'`,
  },
  {
    n: 'srcdoc-style-second',
    c: `const f=make('iframe');let n=0;f.srcdoc='x';f.onload=()=>{if(++n==1)f.srcdoc='<style>body{background:url('+U('gif')+')}</style>x'};add(f)`,
    w: 900,
  },
  {
    n: 'srcdoc-style-script',
    c: `const f=make('iframe');f.srcdoc='<script>1<\\/script><style>body{background:url('+U('gif')+')}</style>x';add(f)`,
  },
  {
    n: 'srcdoc-static-style',
    h: `<iframe srcdoc="<body style='background:url({U}.gif)'>x"></iframe>`,
  },
  {
    n: 'srcdoc-nested',
    c: `const f=make('iframe');f.srcdoc='<iframe srcdoc="<img src='+U('gif')+'>"></iframe>';add(f)`,
  },
  {
    n: 'srcdoc-nested-style',
    c: `const f=make('iframe');f.srcdoc='<iframe srcdoc="<body style=background:url('+U('gif')+')>x"></iframe>';add(f)`,
  },
  {
    n: 'srcdoc-script-late-img',
    c: `const f=make('iframe');f.srcdoc='<p>x';f.onload=()=>{const d=f.contentDocument;d.body.innerHTML='<img src="'+U('gif')+'">'};add(f)`,
  },
  {
    n: 'srcdoc-blob-style',
    c: `const f=make('iframe');f.src=blobOf('<style>body{background:url('+U('gif')+')}</style>x');add(f)`,
  },
  {
    n: 'srcdoc-handler-only',
    c: `const f=make('iframe');f.srcdoc='<a href="jav&#97;script:fetch(\\''+U('txt')+'\\',{mode:\\'no-cors\\'})" id=a>x</a>';add(f);f.onload=()=>frames[0].document.getElementById('a').click()`,
  },
  {
    n: 'frames0-storage-2',
    c: `const f=make('iframe');f.src='/own.html';let n=0;f.onload=()=>{if(++n==1)f.src='/own2.html';else frames[0].localStorage._trk_f2=1};add(f)`,
    disk: true,
    w: 900,
  },
  {
    n: 'frames0-cookie-2',
    c: `const f=make('iframe');f.src='/own.html';let n=0;f.onload=()=>{if(++n==1)f.src='/own2.html';else frames[0].document.cookie='_trk_f2=1;path=/'};add(f)`,
    disk: true,
    w: 900,
  },
  {
    n: 'late-frame-storage-2',
    c: `const f=make('iframe');f.src='/own.html';let n=0;f.onload=()=>{if(++n==1)f.src='/own2.html';else f.contentWindow.localStorage._trk_l2=1};add(f)`,
    disk: true,
    w: 900,
  },
  {
    n: 'late-frame-storage-3',
    c: `const f=make('iframe');f.src='/own.html';let n=0;f.onload=()=>{if(++n==1)f.src='/own2.html';else f.contentWindow.localStorage.setItem('_trk_l3',1)};add(f)`,
    disk: true,
    w: 900,
  },
  {
    n: 'event-source-second',
    c: `addEventListener('message',e=>{e.source.fetch(U('txt'),{mode:'no-cors'})});const f=make('iframe');let n=0;f.src='/own.html';f.onload=()=>{if(++n==1)f.src='/post.html'};add(f)`,
    w: 900,
  },
  {
    n: 'frame-second-contentwindow',
    c: `const f=make('iframe');f.src='/own.html';let n=0;f.onload=()=>{ if(++n==1) f.src='/own2.html'; else f.contentWindow.fetch(U('txt'),{mode:'no-cors'}) };add(f)`,
    w: 900,
  },
  {
    n: 'parent-from-frame',
    c: `const f=make('iframe');f.src='/own.html';let n=0;f.onload=e=>{ if(++n==1) f.src='/own2.html'; else e.target.contentDocument.defaultView.fetch(U('txt'),{mode:'no-cors'}) };add(f)`,
    w: 900,
  },
  {
    n: 'svg-a-ping-attr',
    c: `const a=add(svg('svg')).appendChild(svg('a'));a.setAttribute('href','#x');a.setAttribute('ping',U('txt'));a.dispatchEvent(new MouseEvent('click',{bubbles:true,cancelable:true}))`,
  },
  {
    n: 'svg-a-ping-prop',
    c: `const a=add(svg('svg')).appendChild(svg('a'));a.setAttribute('href','#x');a.ping=U('txt');a.dispatchEvent(new MouseEvent('click',{bubbles:true,cancelable:true}))`,
  },
  {
    n: 'input-image-markup-late',
    c: `const d=box();d.innerHTML='<input src="'+U('gif')+'">';d.firstChild.type='image'`,
  },
  {
    n: 'foreignobject-image',
    c: `const s=add(svg('svg'));const o=svg('foreignObject');s.append(o);o.innerHTML='<image src="'+U('gif')+'">'`,
  },
  {
    n: 'foreignobject-img',
    c: `const s=add(svg('svg'));const o=svg('foreignObject');s.append(o);o.innerHTML='<p><img src="'+U('gif')+'"></p>'`,
  },
  {
    n: 'blob-frame-static',
    h: `<script>document.write('<iframe src="'+blobOf('<img src="'+U('gif')+'">')+'"></iframe>')</script>`,
  },
  {
    n: 'blob-frame-template',
    c: `const t=make('template');t.innerHTML='<iframe src="'+blobOf('<img src="'+U('gif')+'">')+'"></iframe>';document.body.append(t.content)`,
  },
  {
    n: 'blob-frame-attr',
    c: `const f=make('iframe');f.setAttribute('src',blobOf('<img src="'+U('gif')+'">'));add(f)`,
  },
  {
    n: 'blob-frame-open-target',
    c: `const f=add(make('iframe'));f.name='aim';open(blobOf('<img src="'+U('gif')+'">'),'aim')`,
  },
  {
    n: 'blob-frame-link',
    c: `const f=add(make('iframe'));f.name='aim';const a=add(make('a'));a.target='aim';a.href=blobOf('<img src="'+U('gif')+'">');a.click()`,
  },
  {
    n: 'blob-frame-location',
    c: `const f=add(make('iframe'));f.contentWindow.location=blobOf('<img src="'+U('gif')+'">')`,
  },
  {
    n: 'm3u8-blob',
    c: `const v=add(make('video'));v.muted=true;v.preload='auto';v.src=blobOf('#EXTM3U\\n#EXT-X-VERSION:3\\n#EXT-X-TARGETDURATION:4\\n#EXTINF:4,\\n'+U('ts')+'\\n#EXT-X-ENDLIST\\n','application/vnd.apple.mpegurl');v.play().catch(()=>{})`,
    w: 900,
  },
  {
    n: 'shorthand-var-border',
    c: `const d=box();d.textContent='x';d.style.setProperty('--s','30');d.style.borderImage='url('+U('gif')+') var(--s)';d.style.border='1px solid red'`,
  },
  {
    n: 'shorthand-var-list',
    c: `const d=add(make('ul'));d.innerHTML='<li>x';d.style.setProperty('--s','inside');d.style.listStyle='url('+U('gif')+') var(--s)'`,
  },
  {
    n: 'shorthand-var-mask',
    c: `const d=box();d.textContent='x';d.style.setProperty('--s','no-repeat');d.style.mask='url('+U('gif')+') var(--s)'`,
  },
  {
    n: 'longhand-var',
    c: `const d=box();d.textContent='x';d.style.setProperty('--s','none');d.style.backgroundImage='var(--s),url('+U('gif')+')'`,
  },
  {
    n: 'htmx-like',
    c: `const t=make('template');t.innerHTML='<div><style>@import url('+U('css')+')</style></div>';document.body.append(t.content.cloneNode(true))`,
  },
  {
    n: 'turbo-style',
    c: `const d=new DOMParser().parseFromString('<html><head><style>@import url("'+U('css')+'")</style></head></html>','text/html');for(const s of d.head.children)document.head.appendChild(s)`,
  },
  {
    n: 'goober-data',
    c: `const s=make('style');s.innerHTML=' ';document.head.append(s);s.firstChild.data='@import url('+U('css')+');'`,
  },
  {
    n: 'rule-style-kept-cssom',
    c: `const s=new CSSStyleSheet();s.replaceSync('body{color:red}');document.adoptedStyleSheets=[s];const st=s.cssRules[0].style;requestAnimationFrame(()=>st.setProperty('background','url('+U('gif')+')'))`,
  },
  {
    n: 'rule-style-await',
    c: `(async()=>{const s=make('style');s.textContent='body{color:red}';document.head.append(s);const st=s.sheet.cssRules[0].style;await 0;await 0;st.background='url('+U('gif')+')'})()`,
  },
  {
    n: 'xml-pi-late',
    c: `const p=document.createProcessingInstruction('xml-stylesheet','type="text/css" href="'+U('css')+'"');document.prepend(p)`,
  },
  {
    n: 'ce-parser',
    h: `<script>customElements.define('x-p',class extends HTMLElement{constructor(){super();const f=make('iframe');this.f=f}connectedCallback(){this.append(this.f);frames[0].fetch(U('txt'),{mode:'no-cors'})}})</script><x-p></x-p>`,
  },
];
export const spec: Try[] = ['control', 'unicode', 'foreign', 'tab', 'upper', 'credentials'].map(
  k => ({
    n: 'spec-' + k,
    only: 'chromium',
    w: 900,
    c: `const s=${k === 'foreign' ? `document.implementation.createHTMLDocument('').createElement('script')` : `make('script')`};s.type='speculationrules';s.textContent='{"prefetch":[{"source":"list","urls":["'+${
      {
        control: `U('html')`,
        foreign: `U('html')`,
        unicode: `U('html').replaceAll('/','\\\\u002f')`,
        tab: `U('html').replace('http://','/\\\\t/')`,
        upper: `U('html').replace('http','HTTP')`,
        credentials: `U('html').replace('//','//u:p@')`,
      }[k]
    }+'"]}]}';add(s)`,
  }),
);
