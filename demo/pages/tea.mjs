import { reviews } from '../trackers/reviews.mjs';
import { tin } from './art/tin.mjs';
import { priceOf, teas } from './teas.mjs';

export function teaPage(context, id) {
  const { lang, base, texts, tag, trackerUrl } = context;
  const tea = teas.find(each => each.id === id);
  if (!tea) return undefined;
  const { name, kind, story, line } = tea[lang];
  const t = texts.tea;
  const frame = reviews.frame(trackerUrl, tag, {
    lang: lang === 'zh' ? 'zh-CN' : 'en',
    tea: id,
    title: t.reviewsFrame,
  });
  return {
    title: `${name} · ${texts.shop}`,
    main: `
<p class="crumbs"><a href="${base}/#teas">← ${texts.teas}</a></p>
<article class="product">
  <div class="stand" style="--tin:${tea.tin}">${tin(tea)}</div>
  <div>
    <p class="eyebrow">${kind}</p>
    <h1>${name}</h1>
    <p class="lead">${line}</p>
    <p>${story}</p>
    <dl class="facts">
      <div><dt>${t.water}</dt><dd>${tea.water} °C</dd></div>
      <div><dt>${t.time}</dt><dd>${t.minutes(tea.minutes)}</dd></div>
      <div><dt>${t.weight}</dt><dd>${t.grams(50)}</dd></div>
    </dl>
    <p class="buy"><span class="price">${priceOf(tea, lang)}</span>
      <button type="button" class="button" data-cart-add="${id}" data-track="add ${id}">${texts.add}</button></p>
  </div>
</article>
<section class="reviews" aria-labelledby="reviews-title">
  <h2 id="reviews-title">${t.reviews}</h2>
  <div class="framed">
    <p>${t.reviewsHeld} <button type="button" class="as-link" data-consent-open>${texts.choices}</button></p>
    ${frame}
  </div>
</section>`,
  };
}
