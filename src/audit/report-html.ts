import type { Picture } from './pictures.ts';
import type { Audit, Entry } from './types.ts';
import { verdictOf, verdictText } from './verdict.ts';
import { becauseOf, MOMENTS, purposeOf, sectionsOf } from './words.ts';

/** A text in markup. */
const t = (text: string | number): string =>
  String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2.5rem 0 0; } h2 + p { margin: .2rem 0 .8rem; opacity: .75; }
.verdict { margin: 1.2rem 0; padding: .8rem 1rem; border-radius: .5rem; border-inline-start: .4rem solid; font-weight: 600; }
.leaks { border-color: #d4351c; background: #d4351c1f; } .unsure { border-color: #f0a30a; background: #f0a30a1f; } .clean { border-color: #00703c; background: #00703c1f; }
.pictures { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; } figure { margin: 0; max-width: 100%; } figcaption { font-size: .85rem; opacity: .75; }
.pictures img { display: block; width: auto; max-width: 100%; height: auto; max-height: 15rem; object-fit: contain; border: 1px solid #8886; border-radius: .4rem; }
.table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid #8884; overflow-wrap: normal; } th { font-weight: 600; }
tbody th { min-width: 8rem; } td small, th small { display: block; font-weight: 400; opacity: .75; overflow-wrap: anywhere; } ul { padding-inline-start: 1.2rem; }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); } table, tbody, tr, th, td { display: block; }
  tr { padding: .6rem 0; border-bottom: 1px solid #8886; } th, td { padding: .15rem 0; border: 0; overflow-wrap: anywhere; } td:empty { display: none; }
  td::before { content: attr(data-of) ': '; opacity: .75; }
}
`;

const lines = (list: readonly string[], most = 3): string =>
  list
    .slice(0, most)
    .map(each => `<small>${t(each)}</small>`)
    .join('') + (list.length > most ? `<small>and ${list.length - most} more</small>` : '');

const AND = new Intl.ListFormat('en');

const COLUMNS = ['what', 'purpose', 'sink', 'when', 'pages', 'by script', 'times'];

const rowOf = (entry: Entry): string => {
  const { name, host, finding, sinks, moments, pages, scripts, example, count } = entry;
  const service = finding?.service ? `<small>${t(finding.service)}</small>` : '';
  const cells = [
    `${t(purposeOf(entry))}${service}<small>${t(becauseOf(entry))}</small>`,
    t(sinks.join(', ')),
    moments.map(each => t(MOMENTS[each])).join(', '),
    `${t(pages.length)}${lines(pages)}`,
    lines(scripts),
    t(count),
  ];
  const first = `${t(name)}${host ? `<small>${t(host)}</small>` : ''}${example ? lines([example.slice(0, 200)]) : ''}`;
  return `<tr role="row"><th role="rowheader" scope="row">${first}</th>${cells
    .map((cell, at) => `<td role="cell" data-of="${COLUMNS[at + 1]}">${cell}</td>`)
    .join('')}</tr>`;
};

const pictureOf = ({ file, name, width, height }: Picture): string =>
  `<figure><img src="${t(file)}" width="${width}" height="${height}" alt="The page as a visitor sees it first: ${t(name)}"><figcaption>${t(name)}</figcaption></figure>`;

/** The report as a page, which loads nothing but its pictures. */
export const reportHtml = (audit: Audit, pictures: readonly Picture[]): string => {
  const { pages, failures, led, moments, hasScript } = audit;
  const sections = sectionsOf(audit)
    .filter(({ entries }) => entries.length)
    .map(
      ({ title, text, entries }) => `<h2>${t(title)} (${entries.length})</h2><p>${t(text)}</p>
<div class="table"><table role="table"><thead role="rowgroup"><tr role="row">${COLUMNS.map(each => `<th role="columnheader" scope="col">${each}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">${entries.map(rowOf).join('\n')}</tbody></table></div>`,
    );
  const failed = failures.length
    ? `<h2>Pages that did not come as they should (${failures.length})</h2><ul>${failures
        .map(
          ({ page, moments, reason }) =>
            `<li>${t(page)}: ${t(reason)} (${moments.map(each => t(MOMENTS[each])).join(', ')})`,
        )
        .join('')}</ul>`
    : '';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'">
<title>Audit of ${t(pages[0] ?? '')}</title><style>${STYLE}</style></head><body>
<h1>Audit of ${t(pages[0] ?? '')}</h1>
<p class="verdict ${verdictOf(audit)}">${t(verdictText(audit))}</p>
<p>${pages.length} ${pages.length === 1 ? 'page' : 'pages'}. The pages ${hasScript ? 'have' : 'do not have'} Tacet. They were looked at ${t(AND.format(moments.map(each => MOMENTS[each])))}.</p>
<div class="pictures">${pictures.map(pictureOf).join('')}</div>
${sections.join('\n')}
${failed}
${led.length ? `<h2>Leads elsewhere (${led.length})</h2><ul>${led.map(({ page, to }) => `<li>${t(page)} led to ${t(to)}`).join('')}</ul>` : ''}
<h2>Pages (${pages.length})</h2><ul>${pages.map(page => `<li>${t(page)}`).join('')}</ul>
</body></html>
`;
};
