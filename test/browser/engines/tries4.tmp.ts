import type { Try } from './run.tmp.ts';
export const tries4: Try[] = [
  {
    n: 'sandbox-srcdoc-style',
    c: `const f=make('iframe');f.sandbox='';f.srcdoc='<body style="background:url('+U('gif')+')">x';add(f)`,
  },
  {
    n: 'sandbox-srcdoc-style-markup',
    c: `box().innerHTML='<iframe sandbox srcdoc="<style>body{background:url('+U('gif')+')}</style>x"></iframe>'`,
  },
  {
    n: 'sandbox-opaque-slashes',
    c: `const f=make('iframe');f.sandbox='allow-scripts';f.srcdoc='<body style="background:url('+U('gif').slice(5)+')">x';add(f)`,
  },
  {
    n: 'srcdoc-import',
    c: `const f=make('iframe');f.srcdoc='<style>@import url('+U('css')+');</style>x';add(f)`,
  },
  {
    n: 'data-object-svg-b64',
    c: `const o=make('object');o.type='image/svg+xml';o.data='data:image/svg+xml;base64,'+btoa('<svg xmlns="http://www.w3.org/2000/svg"><image href="'+U('gif')+'" width="9" height="9"/></svg>');add(o)`,
  },
  {
    n: 'data-embed-svg',
    c: `const o=make('embed');o.type='image/svg+xml';o.src='data:image/svg+xml,'+encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"><image href="'+U('gif')+'" width="9" height="9"/></svg>');add(o)`,
  },
  {
    n: 'worker-made-blob-frame',
    c: `const w=new Worker(blobOf('postMessage(URL.createObjectURL(new Blob(["<img src=\\''+U('gif')+'\\'>"],{type:"text/html"})))','text/javascript'));w.onmessage=e=>{add(make('iframe')).src=e.data}`,
    w: 900,
  },
  {
    n: 'css-unclosed2',
    c: `const s=make('style');s.textContent='p{content:"oops\\n}\\nbody{background:url('+U('gif')+')}\\nq{content:"x"}';document.head.append(s)`,
  },
  {
    n: 'css-unclosed3',
    c: `const s=make('style');s.textContent="p{font-family:'oops\\n}\\nbody{background:url("+U('gif')+")}\\nq{content:'x'}";document.head.append(s)`,
  },
  {
    n: 'img-in-second-doc-open',
    c: `const f=add(make('iframe'));f.src='/own.html';let n=0;f.onload=()=>{if(++n==1)f.src='/own2.html';else if(n==2){frames[0].document.open();frames[0].document.write('<img src="'+U('gif')+'">');frames[0].document.close()}}`,
    w: 900,
  },
  {
    n: 'style-attr-frames0',
    c: `const f=add(make('iframe'));f.srcdoc='<p>x';f.onload=()=>{frames[0].document.body.style.background='url('+U('gif')+')'}`,
    w: 700,
  },
  {
    n: 'style-attr-contentdoc',
    c: `const f=add(make('iframe'));f.srcdoc='<p>x';f.onload=()=>{f.contentDocument.body.style.background='url('+U('gif')+')'}`,
    w: 700,
  },
  {
    n: 'object-url-attr-cell',
    c: `box().innerHTML='<table><tr><td style="--a:1;background:url('+U('gif')+') var(--b,red)">x</td></tr></table>'`,
  },
  {
    n: 'template-shadow-style',
    h: `<template id=t><div><template shadowrootmode=open><style>:host{display:block;background:url({U}.gif)}</style>x</template></div></template><script>document.body.append(t.content)</script>`,
  },
  {
    n: 'template-shadow-link',
    h: `<template id=t><div><template shadowrootmode=open><link rel=stylesheet href="{U}.css"></template></div></template><script>document.body.append(t.content)</script>`,
  },
  {
    n: 'shadow-clone-host',
    c: `const h=make('div');h.attachShadow({mode:'open',clonable:true}).innerHTML='<p style="background:url('+U('gif')+')">x</p>';add(h.cloneNode(true))`,
  },
  {
    n: 'shadow-clone-img',
    c: `const d=document.implementation.createHTMLDocument('');const h=d.createElement('div');h.attachShadow({mode:'open',clonable:true}).innerHTML='<img src="'+U('gif')+'">';add(document.importNode(h,true))`,
  },
  {
    n: 'adopt-shadow',
    c: `const d=document.implementation.createHTMLDocument('');const h=d.createElement('div');h.attachShadow({mode:'open'}).innerHTML='<img src="'+U('gif')+'">';document.adoptNode(h)`,
  },
  {
    n: 'import-attr-css',
    c: `const s=make('script');s.type='module';s.textContent='import x from '+JSON.stringify(U('css'))+' with {type:"css"}';add(s)`,
  },
  {
    n: 'worker-own-second',
    c: `const f=make('iframe');f.src='/own.html';let n=0;f.onload=()=>{ if(++n==1) f.src='/own2.html'; else {const w=frames[0];new w.Worker(w.URL.createObjectURL(new w.Blob(['fetch("'+U('txt')+'",{mode:"no-cors"})'])))} };add(f)`,
    w: 900,
  },
  {
    n: 'beacon-second',
    c: `const f=make('iframe');f.src='/own.html';let n=0;f.onload=()=>{ if(++n==1) f.src='/own2.html'; else frames[0].navigator.sendBeacon(U('txt'),'x') };add(f)`,
    w: 900,
  },
  {
    n: 'opener-window',
    c: `const w=open('/own.html','pp');later(()=>{w.location='/own2.html'},250);later(()=>{try{w.fetch(U('txt'),{mode:'no-cors'})}catch(e){}},600);later(()=>w.close(),900)`,
    w: 900,
  },
  {
    n: 'form-shadow-submit-method',
    c: `const f=add(make('iframe'));f.name='aim';const h=box().attachShadow({mode:'open'});h.innerHTML='<form target=aim action="'+U('html')+'"></form>';h.querySelector('form').submit()`,
  },
  {
    n: 'form-detached-submit',
    c: `const f=add(make('iframe'));f.name='aim';const q=add(make('form'));q.target='aim';q.action=U('html');q.addEventListener('submit',e=>e.stopImmediatePropagation(),true);q.requestSubmit()`,
  },
];
