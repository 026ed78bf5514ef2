import { limitOf } from './forms.mjs';

const reached = ({ before, after, disk }) => before + after + disk.length;

/** Whether more or less of it arrived. */
const differs = (one, other) =>
  one.before !== other.before || one.disk.join() !== other.disk.join();

/** What one tool let happen in one engine, of the forms that get out where there is no tool. */
const summarise = ({ rows }, { name }) => {
  const active = rows.filter(({ control }) => reached(control));
  const namesOf = fits =>
    active.filter(row => fits(row.results[name], row)).map(({ form }) => form.name);
  return {
    active: active.length,
    unasked: namesOf(({ unasked }) => reached(unasked)),
    lost: namesOf(({ grant }) => grant && !reached(grant)),
    doubled: namesOf(
      ({ grant }, { control }) => grant && grant.before + grant.after > control.before,
    ),
    denied: namesOf(({ deny }) => deny && reached(deny)),
    changed: namesOf(({ allowed }, { control }) => allowed && differs(allowed, control)),
    // What a page says only when the tool is there.
    errors: rows.flatMap(({ form, control, results }) =>
      results[name].unasked.errors
        .filter(error => !control.errors.includes(error))
        .map(error => `${form.name}: ${error}`),
    ),
  };
};

const list = names => (names.length ? names.join(', ') : '–');

export const asText = (runs, peers) =>
  runs
    .flatMap(run =>
      peers.map(tool => {
        const { active, unasked, lost, doubled, denied, changed, errors } = summarise(run, tool);
        const unexpected = unasked.filter(
          name => tool.name !== 'tacet' || !limitOf(name, run.engine),
        );
        return [
          `${run.engine} ${run.version}, ${tool.name} ${tool.version}: of ${active} forms that get out without it`,
          `  unasked  ${unasked.length} got out${tool.name === 'tacet' ? `, ${unexpected.length} of them no known limit` : ''}: ${list(unexpected)}`,
          `  granted  ${lost.length} did not arrive: ${list(lost)}`,
          `           ${doubled.length} arrived more often: ${list(doubled)}`,
          `  denied   ${denied.length} got out`,
          ...(tool.allowing ? [`  allowed  ${changed.length} differ: ${list(changed)}`] : []),
          ...(tool.name === 'tacet' ? errors.map(error => `  error    ${error}`) : []),
        ].join('\n');
      }),
    )
    .join('\n\n');

/** The same as a page of documentation. */
export const asMarkdown = (runs, peers) => {
  const summaries = runs.map(run => ({ run, of: peers.map(tool => summarise(run, tool)) }));
  const table = [
    `| ${['', ...runs.map(({ engine, version }) => `${engine} ${version}`)].join(' | ')} |`,
    `|${'---|'.repeat(runs.length + 1)}`,
    `| ${['forms that get out where there is no tool', ...summaries.map(({ of }) => of[0].active)].join(' | ')} |`,
    ...peers.flatMap((tool, at) => {
      const row = (what, count) =>
        `| ${[`${tool.name} ${tool.version}, ${what}`, ...summaries.map(({ of }) => count(of[at]))].join(' | ')} |`;
      return [
        row('got out before an answer', ({ unasked }) => unasked.length),
        row('arrived after a grant', ({ active, lost }) => active - lost.length),
        row('got out after a refusal', ({ denied }) => denied.length),
        ...(tool.allowing
          ? [row('changed where the host is allowed', ({ changed }) => changed.length)]
          : []),
      ];
    }),
  ];
  const ours = summaries.map(({ run, of }) => [
    run,
    of[peers.findIndex(({ name }) => name === 'tacet')],
  ]);
  const section = (title, pick, why) =>
    ours.flatMap(([{ engine }, summary]) => {
      const names = summary ? pick(summary) : [];
      return [
        `### ${title}: ${engine}`,
        '',
        ...(names.length ? names.map(name => `- \`${name}\`${why(name, engine)}`) : ['None.']),
        '',
      ];
    });
  return [
    '# Ways out',
    '',
    'Written by `npm run bench:leaks -- --engine chromium,firefox,webkit --peer … --write`. A form is one way to reach a tracker or the disk: a file in `test/leaks/forms/`, a folder a sink.',
    'Each was tried in a clean profile, hits were counted at the server of a second site, and the disk was read by a page without any tool.',
    '',
    ...table,
    '',
    ...peers.map(({ name, note }) => `- **${name}**: ${note}`),
    '',
    '## What got out of Tacet before an answer',
    '',
    ...section(
      'Unasked',
      ({ unasked }) => unasked,
      (name, engine) => `: ${limitOf(name, engine) ?? 'not known'}`,
    ),
    '## What did not arrive after a grant',
    '',
    'Sinks that are *now or never*, above all: a socket that was refused is not opened later.',
    '',
    ...section(
      'Granted',
      ({ lost }) => lost,
      () => '',
    ),
  ].join('\n');
};
