import { trackers } from '../trackers/index.mjs';
import { cart } from './cart.mjs';
import { consentConfig } from './config.mjs';
import { asScript, escapeText } from './html.mjs';
import { panel } from './panel.mjs';
import { teas } from './teas.mjs';

const leaf = `<svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false"><path d="M16 28c-1-10-1-15 0-23M16 21c-7-.5-10-4.500-10.500-11 7 0 10.500 4 10.500 11zM16 17c0-7 4-11 10.500-11 0 6.500-3.500 10.500-10.500 11z"/></svg>`;

const footer = ({ base, texts }) => `
<footer class="site-foot">
  <div>
    <p class="motto">${texts.motto}</p>
    <p>${texts.demoNote}</p>
  </div>
  <nav aria-label="${texts.footNav}">
    <a href="${base}/privacy.html">${texts.privacy}</a>
    <button type="button" class="as-link" data-consent-open>${texts.choices}</button>
    <a href="${base}/mail.html">${texts.mail}</a>
  </nav>
</footer>`;

/** A whole page. `content`: its title, its main part, and whether the trackers are on it. */
export function layout(context, { title, main, script, tracked = true }) {
  const { lang, texts, base, other, tag, trackerUrl } = context;
  const from = part => (tracked ? trackers.map(tracker => tracker[part]?.(trackerUrl, tag)) : []);
  const names = Object.fromEntries(teas.map(tea => [tea.id, [tea[lang].name, tea.price[lang]]]));
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<script>window.consentConfig = ${asScript(consentConfig(context))}</script>
<script src="/consent/consent.js"></script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)}</title>
<link rel="icon" href="/assets/favicon.svg">
<link rel="stylesheet" href="/assets/shop.css">
<link rel="stylesheet" href="/assets/panel.css">
${from('head').join('')}
<script type="module" src="/assets/cart.js"></script>
${script ? `<script type="module" src="/assets/${script}"></script>` : ''}
<script type="module" src="/assets/panel.js"></script>
</head>
<body>
<div class="page">
<header class="site-head">
  <a class="skip" href="#main">${texts.skip}</a>
  <a class="brand" href="${base}/">${leaf}<span>${texts.shop}</span></a>
  <nav aria-label="${texts.headNav}">
    <a href="${base}/#teas">${texts.teas}</a>
    <a href="${base}/mail.html">${texts.letter}</a>
    <a href="${other}" lang="${lang === 'zh' ? 'en' : 'zh-CN'}" hreflang="${lang === 'zh' ? 'en' : 'zh-CN'}">${texts.otherLanguage}</a>
    <button type="button" class="cart-button" data-cart-open aria-haspopup="dialog">${texts.cart.title} <span data-cart-count>0</span></button>
  </nav>
</header>
<main id="main" tabindex="-1">${main}</main>
${footer(context)}
</div>
${cart(context, names)}
${panel(context)}
${from('body').join('')}
</body>
</html>`;
}
