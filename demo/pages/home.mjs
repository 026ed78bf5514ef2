import { hero } from './art/hero.mjs';
import { tin } from './art/tin.mjs';
import { priceOf, teas } from './teas.mjs';

const card =
  ({ lang, base, texts }) =>
  tea =>
    `
<li class="card">
  ${tin(tea)}
  <h3><a href="${base}/tea/${tea.id}" data-track="view ${tea.id}">${tea[lang].name}</a></h3>
  <p class="kind">${tea[lang].kind}</p>
  <p>${tea[lang].line}</p>
  <p class="buy"><span class="price">${priceOf(tea, lang)}</span>
    <button type="button" class="button small" data-cart-add="${tea.id}" data-track="add ${tea.id}" aria-label="${texts.add}: ${tea[lang].name}">${texts.add}</button></p>
</li>`;

export function homePage(context) {
  const { texts, base, trackerUrl } = context;
  const { home } = texts;
  return {
    title: `${texts.shop} · ${home.tagline}`,
    main: `
<section class="hero">
  <div>
    <p class="eyebrow">${home.eyebrow}</p>
    <h1>${home.headline}</h1>
    <p class="lead">${home.lead}</p>
    <p class="actions"><a class="button" href="#teas" data-track="hero">${home.see}</a>
      <a class="quiet" href="${base}/mail.html" ping="${trackerUrl}/ping?link=letter">${home.read}</a></p>
  </div>
  ${hero}
</section>
<section id="teas" aria-labelledby="teas-title">
  <h2 id="teas-title">${home.teasTitle}</h2>
  <ul class="grid">${teas.map(card(context)).join('')}</ul>
</section>
<section class="notes" aria-labelledby="notes-title">
  <h2 id="notes-title">${home.notesTitle}</h2>
  <ol>${home.notes.map(([head, text]) => `<li><h3>${head}</h3><p>${text}</p></li>`).join('')}</ol>
</section>`,
  };
}
