import { escapeText } from './html.mjs';

const purposeRow = (id, [name, text], answers) => `
<tr><th scope="row">${name}</th><td>${text}</td>
<td><span class="answer" data-answer="${id}">${id === 'necessary' ? answers.granted : answers.unasked}</span></td></tr>`;

/** The privacy policy, with the visitor's own controls in it; `controls.js` keeps them current. */
export function privacyPage({ texts, base, token }) {
  const t = texts.privacyPage;
  const rows = Object.entries(t.purposes).map(([id, row]) => purposeRow(id, row, t.answers));
  return {
    title: `${t.title} · ${texts.shop}`,
    script: 'controls.js',
    main: `
<article class="prose">
<h1>${t.title}</h1>
<p class="lead">${t.revised}</p>
<section class="controls" aria-labelledby="controls-title" data-texts="${escapeText(JSON.stringify(t))}">
  <h2 id="controls-title">${t.controlsTitle}</h2>
  <p data-controls-lead>${t.controlsLead}</p>
  <table><tbody>${rows.join('')}</tbody></table>
  <p class="signal" data-signal hidden>${t.signal}</p>
  <p class="actions">
    <button type="button" class="button" data-consent-open>${t.change}</button>
    <button type="button" class="button ghost" data-export>${t.exportIt}</button>
    <button type="button" class="button ghost" data-erase>${t.erase}</button>
  </p>
  <p role="status" data-status></p>
  <details><summary>${t.record}</summary><pre data-record tabindex="0" aria-label="${t.record}">${t.noRecord}</pre></details>
  <h3>${t.emailTitle}</h3>
  <p>${t.emailState} <strong data-email-state>${t.emailStates.unasked}</strong></p>
  <p class="actions"><a class="button ghost" href="${base}/#consent-email=${token}">${t.emailStop}</a></p>
</section>
${t.sections.map(([head, text]) => `<h2>${head}</h2><p>${text}</p>`).join('\n')}
</article>`,
  };
}
