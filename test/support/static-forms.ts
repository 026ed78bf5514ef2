/** Ways in which markup alone reaches a tracker, by name; `{U}` is an address without
 * extension, `{N}` a name of its own. */
export const staticForms: Readonly<Record<string, string>> = {
  img: '<img src="{U}.gif" alt="">',
  'img-lazy': '<img loading="lazy" src="{U}.gif" alt="">',
  'img-srcset': '<img srcset="{U}.gif 1x" alt="">',
  picture: '<picture><source srcset="{U}.gif"><img alt=""></picture>',
  'input-image': '<input type="image" src="{U}.gif" alt="x">',
  'svg-image': '<svg><image href="{U}.gif" width="9" height="9"/></svg>',
  'svg-xlink': '<svg><image xlink:href="{U}.gif" width="9" height="9"/></svg>',
  script: '<script src="{U}.js"></script>',
  'script-async': '<script async src="{U}.js"></script>',
  'script-defer': '<script defer src="{U}.js"></script>',
  'script-module': '<script type="module" src="{U}.mjs"></script>',
  'script-svg': '<svg><script href="{U}.js"></script></svg>',
  'module-import': '<script type="module">import "{U}.mjs";</script>',
  'dynamic-import': '<script>import("{U}.mjs").catch(() => {});</script>',
  'inline-image': '<script>new Image().src = "{U}.gif";</script>',
  'inline-fetch': '<script>fetch("{U}.json").catch(() => {});</script>',
  'inline-beacon': '<script>navigator.sendBeacon("{U}.json");</script>',
  'inline-frame':
    '<script>document.body.append(document.createElement("iframe")); frames[frames.length - 1].fetch("{U}.json").catch(() => {});</script>',
  iframe: '<iframe src="{U}.html"></iframe>',
  'iframe-srcdoc': '<iframe srcdoc="<img src={U}.gif>"></iframe>',
  'iframe-sandbox':
    '<iframe sandbox="allow-scripts" srcdoc="<script>fetch(\'{U}.json\', { mode: \'no-cors\' })</script>"></iframe>',
  object: '<object data="{U}.html"></object>',
  embed: '<embed src="{U}.html">',
  stylesheet: '<link rel="stylesheet" href="{U}.css">',
  preload: '<link rel="preload" as="image" href="{U}.gif">',
  modulepreload: '<link rel="modulepreload" href="{U}.mjs">',
  prefetch: '<link rel="prefetch" href="{U}.json">',
  icon: '<link rel="icon" href="{U}.gif">',
  manifest: '<link rel="manifest" href="{U}.json">',
  'style-attribute': '<p style="background: url({U}.gif)">x</p>',
  'style-element': '<style>.{N} { background: url({U}.gif) }</style><p class="{N}">x</p>',
  'style-import': '<style>@import "{U}.css";</style>',
  font: '<style>@font-face { font-family: {N}; src: url({U}.woff2) } p.{N} { font-family: {N} }</style><p class="{N}">x</p>',
  'body-background': '<table background="{U}.gif"><tr><td>x</td></tr></table>',
  video: '<video src="{U}.mp4" preload="auto"></video>',
  'video-poster': '<video poster="{U}.gif"></video>',
  source: '<video preload="auto"><source src="{U}.mp4"></video>',
  audio: '<audio src="{U}.mp3" preload="auto"></audio>',
  'shadow-root': '<div><template shadowrootmode="open"><img src="{U}.gif" alt=""></template></div>',
  speculation:
    '<script type="speculationrules">{"prefetch":[{"source":"list","urls":["{U}.html"]}]}</script>',
  ping: '<a class="{N}" href="#x" ping="{U}.json">x</a><script>document.querySelector("a.{N}").click()</script>',
  form: '<iframe name="{N}"></iframe><form class="{N}" target="{N}" action="{U}.html"></form><script>document.querySelector("form.{N}").submit()</script>',
};

/**
 * All of them for one tracker, each under an address that names it. `visit` tells it from others:
 * browsers keep some of what they have fetched.
 */
export const staticMarkup = (tracker: string, visit: string): string =>
  Object.entries(staticForms)
    .map(([name, markup]) =>
      markup
        .replaceAll('{U}', `${tracker}/${visit}/${name}`)
        .replaceAll('{N}', `${name}-${new URL(tracker).hostname.split('.')[0]}`),
    )
    .join('\n');
