const page = (lang, title, style, body) => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<style>${style}</style>${body}</html>`;

/** The advertising network's frame: shows nothing and reports that it was opened. */
export const frame = page(
  'en',
  'Frame',
  '',
  `<script>fetch('/collect?event=frame', { method: 'POST', credentials: 'include' })</script>`,
);

const texts = {
  en: {
    title: 'Reviews',
    rows: [
      ['★★★★★', 'Still sweet at the fourth infusion. I ordered a second tin.'],
      ['★★★★☆', 'Clear, quiet, a little nutty. Forgives water that is too hot.'],
    ],
  },
  'zh-CN': {
    title: '顾客评价',
    rows: [
      ['★★★★★', '泡到第四道还是甜的，又下单了一罐。'],
      ['★★★★☆', '汤色清亮，带一点坚果香，水温高一些也不苦。'],
    ],
  },
};

const style = `body{margin:0;padding:1.25rem 1.5rem;font:1rem/1.6 system-ui,sans-serif;color:#2b332c;background:#fbf8f1}
p{margin:0 0 .75rem}b{color:#8a5a12;font-weight:400;letter-spacing:.1em;display:block}
@media(prefers-color-scheme:dark){body{color:#e6e4d8;background:#1f2620}b{color:#e2b569}}`;

/** A service of another company that a product page embeds: what customers say. */
export function reviews(query) {
  const lang = query.get('lang') === 'zh-CN' ? 'zh-CN' : 'en';
  const { title, rows } = texts[lang];
  const body = rows.map(([stars, text]) => `<p><b>${stars}</b>${text}</p>`).join('');
  return page(lang, title, style, `<main>${body}</main>`);
}
