import { tin } from './art/tin.mjs';
import { escapeText } from './html.mjs';
import { teas } from './teas.mjs';

/** Attributes by which mail services leave a link alone: an opt-out must never be counted. */
const untracked =
  'clicktracking="off" data-msys-clicktrack="0" ses:no-track data-pm-no-track mc:disable-tracking class="mktNoTrack untracked"';

/**
 * A newsletter as a mail program shows it. It stands for the reader's own program, so the shop's
 * trackers are not on it: what tracks here is in the letter.
 */
export function mailPage({ lang, texts, base, token }) {
  const t = texts.mailPage;
  const to = link => `/c/${lang === 'zh' ? 'zh-' : ''}${link}.${token}`;
  const link = (name, text, style = '') =>
    `<a ${style} href="${to(name)}" target="_blank" rel="noreferrer">${text}</a>`;
  return {
    title: `${t.title} · ${t.subject}`,
    script: 'mail.js',
    tracked: false,
    main: `
<div class="mail">
<h1 class="program">${t.program}</h1>
<article class="letter">
  <header><h2>${t.subject}</h2>
    <dl><div><dt>${t.from}</dt><dd>${escapeText(texts.shop)} &lt;letter@kettle.example&gt;</dd></div>
    <div><dt>${t.to}</dt><dd>${t.you}</dd></div></dl></header>
  <div class="sheet">
    ${tin(teas[0])}
    <p>${t.hello}</p>
    ${t.body.map(text => `<p>${text}</p>`).join('')}
    <p>${link('spring', t.cta, 'class="button"')}</p>
    <p>${link('jasmine', t.second)}<br>${link('shop', t.shopLink)}</p>
    <hr>
    <p class="small">${t.foot}</p>
    <p class="small"><a ${untracked} href="${base}/#consent-email=${token}" target="_blank" rel="noreferrer">${t.optOut}</a></p>
    <img src="/o/${token}.gif" width="1" height="1" alt="" class="tag">
  </div>
</article>
<section class="log" aria-labelledby="log-title" data-click="${t.click}" data-open="${t.open}">
  <h2 id="log-title">${t.logTitle}</h2>
  <p>${t.logHow}</p>
  <ol data-log></ol>
  <p data-log-empty>${t.logEmpty}</p>
  <p><a href="">${t.reload}</a></p>
</section>
</div>`,
  };
}
