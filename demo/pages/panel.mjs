import { escapeText } from './html.mjs';

const section = (id, title, none, extra = '') => `
<section aria-labelledby="panel-${id}-title">
  <h3 id="panel-${id}-title">${title} <b data-count="${id}">0</b></h3>
  ${extra}
  <ol data-list="${id}" tabindex="0" aria-labelledby="panel-${id}-title"></ol>
  <p class="none" data-none="${id}">${none}</p>
</section>`;

const number = (id, { short }) => `<span>${short[id]} <b data-count="${id}">0</b></span>`;

const actions = ['beacon', 'pixel', 'fetch', 'cookie', 'reset'];

/** The demonstration's own instrument: what is held, what left, what is stored, what arrived. */
export function panel({ texts, trackerUrl, paneUrl, plain }) {
  const t = texts.panel;
  const words = { refused: t.refused('#'), missing: t.missing };
  return `
<aside class="panel" aria-labelledby="panel-title" data-tracker="${trackerUrl}" data-pane="${paneUrl}" data-texts="${escapeText(JSON.stringify(words))}">
  <h2 id="panel-title"><button type="button" aria-expanded="false" aria-controls="panel-body">
    <span>${t.title}</span>
    <span class="counts">${number('held', t)} ${number('received', t)}</span>
  </button></h2>
  <div id="panel-body" role="group" aria-labelledby="panel-title" tabindex="0" hidden>
    <p class="score">${Object.keys(t.short)
      .map(id => number(id, t))
      .join('')}</p>
    <p class="fire">${actions.map(name => `<button type="button" data-fire="${name}">${t[name]}</button>`).join('')}</p>
    <p class="outcome" role="status"></p>
    ${section('held', t.held, t.heldNone, '<p class="none" data-refused></p>')}
    ${section('out', t.out, t.outNone)}
    ${section('disk', t.disk, t.diskNone)}
    ${section('received', t.received, t.receivedNone)}
    <p class="address">${t.address}<code></code></p>
    <p class="address">${t.markup} <a href="${plain ? '?' : '?markup=plain'}">${plain ? t.marked : t.plain}</a></p>
  </div>
</aside>`;
}
