/** A kettle before terraced hills. Colours come from the style sheet. */
export const hero = `
<svg class="scene" viewBox="0 0 640 520" aria-hidden="true" focusable="false">
  <circle class="sun" cx="470" cy="150" r="74"/>
  <path class="hill far" d="M0 330c70-70 130-96 190-60s110 10 170-50 130-70 280 60v240H0z"/>
  <path class="hill mid" d="M0 400c90-70 190-80 280-34s220 30 360-66v220H0z"/>
  <g class="terraces">
    <path d="M20 420c90-54 170-60 250-22"/><path d="M40 446c90-48 160-52 236-18"/>
    <path d="M420 392c70-6 140-30 214-72"/><path d="M440 420c70-8 130-30 196-64"/><path d="M460 446c60-8 120-26 176-54"/>
  </g>
  <path class="hill near" d="M0 470c120-44 250-50 360-30s200 10 280-16v96H0z"/>
  <g class="steam">
    <path d="M246 214c-22-26 20-40 0-70s14-38 4-58"/><path d="M286 206c-18-22 16-36 0-62"/>
  </g>
  <g class="kettle">
    <path class="line" d="M214 262c4-58 26-82 76-82s74 26 78 82"/>
    <path class="body" d="M176 350c0-56 48-94 114-94s116 38 116 94c0 60-46 92-116 92s-114-32-114-92z"/>
    <path class="body" d="M396 324c28-4 40-22 50-54 4-12 26-12 24 2-8 60-30 102-78 112z"/>
    <path class="shade" d="M176 350c0 60 44 92 114 92s116-32 116-92c0-10-1-19-4-27-8 46-48 71-112 71-62 0-104-24-113-67-1 7-1 15-1 23z"/>
    <path class="lid" d="M236 264c6-20 28-30 54-30s48 10 54 30c-14 8-32 12-54 12s-40-4-54-12z"/>
    <circle class="knob" cx="290" cy="226" r="11"/>
  </g>
  <g class="sprig">
    <path class="line" d="M64 470c10-60 30-104 74-142"/>
    <path d="M92 402c-40-4-58-28-58-62 36 2 58 26 58 62zM116 356c-26-26-26-58-4-84 24 26 26 56 4 84zM104 384c8-38 34-54 70-50-6 36-34 54-70 50z"/>
  </g>
  <g class="cup">
    <path class="body" d="M470 408h104c0 44-20 66-52 66s-52-22-52-66z"/>
    <ellipse class="tea" cx="522" cy="408" rx="52" ry="11"/>
    <path class="saucer" d="M452 474h140c-10 14-36 18-70 18s-60-4-70-18z"/>
  </g>
</svg>`;
