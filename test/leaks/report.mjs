import { limitOf } from './forms.mjs';

const reached = ({ before, after, disk }) => before + after + disk.length;

/** Whether more or less of it arrived. */
const differs = (one, other) =>
  one.before !== other.before || one.disk.join() !== other.disk.join();

/** What one tool let happen in one engine, of the forms that get out where there is no tool. */
const summarise = ({ rows }, { name }) => {
  const tried = rows.filter(({ results }) => results[name]);
  const active = tried.filter(({ control }) => reached(control));
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
    errors: tried.flatMap(({ form, control, results }) =>
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

/** What a page of documentation tells of one run: names only, so that it can be kept. */
export const asResults = (runs, peers) =>
  Object.fromEntries(
    runs.map(run => [
      run.engine,
      {
        version: run.version,
        tools: Object.fromEntries(
          peers.map(tool => {
            const { errors: _, ...summary } = summarise(run, tool);
            const isWhole = run.rows.every(
              ({ results: { [tool.name]: its } }) => !its || its.grant,
            );
            return [tool.name, { version: tool.version, isWhole, ...summary }];
          }),
        ),
      },
    ]),
  );

/** Results of an earlier run, with those of a later one in place of the same. */
export const joined = (earlier, later) => {
  const all = { ...earlier };
  for (const [engine, { version, tools }] of Object.entries(later)) {
    const before = all[engine]?.version === version ? all[engine].tools : {};
    all[engine] = { version, tools: { ...before, ...tools } };
  }
  return all;
};

/** A page of documentation. */
export const asMarkdown = (results, tools) => {
  const engines = Object.entries(results);
  const known = tools.filter(({ name }) => engines.some(([, each]) => each.tools[name]));
  const row = (what, cell) => `| ${[what, ...engines.map(cell)].join(' | ')} |`;
  const counts = tool => {
    const count = (what, of, isAfter) =>
      row(`${tool.name} ${tool.version}, ${what}`, ([, each]) => {
        const found = each.tools[tool.name];
        return !found || (isAfter && !found.isWhole)
          ? 'not tried'
          : `${of(found)} of ${found.active}`;
      });
    return [
      count('got out before an answer', ({ unasked }) => unasked.length),
      count('arrived after a grant', ({ active, lost }) => active - lost.length, true),
      count('of these more than once', ({ doubled }) => doubled.length, true),
      count('got out after a refusal', ({ denied }) => denied.length, true),
      ...(tool.allowing
        ? [count('changed where the host is allowed', ({ changed }) => changed.length, true)]
        : []),
    ];
  };
  const section = (title, key, why = () => '') =>
    engines.flatMap(([engine, each]) => [
      `### ${title}: ${engine}`,
      '',
      ...(each.tools.tacet?.[key] ?? []).map(name => `- \`${name}\`${why(name, engine)}`),
      ...(each.tools.tacet?.[key]?.length ? [] : ['None.']),
      '',
    ]);
  return [
    '# Ways out',
    '',
    'Written by `npm run bench:leaks -- --engine … --peer … --write`. A form is one way to reach a tracker or the disk: a file in `test/leaks/forms/`, a folder a sink.',
    'Each was tried in a clean profile, hits were counted at the server of a second site, and the disk was read by a page without any tool. Counted are the forms that get out where there is no tool.',
    '',
    `| ${['', ...engines.map(([name, { version }]) => `${name} ${version}`)].join(' | ')} |`,
    `|${'---|'.repeat(engines.length + 1)}`,
    ...known.flatMap(counts),
    '',
    ...known.map(({ name, note }) => `- **${name}**: ${note}`),
    '',
    '## What got out of Tacet before an answer',
    '',
    ...section('Unasked', 'unasked', (name, engine) => `: ${limitOf(name, engine) ?? 'not known'}`),
    '## What did not arrive after a grant',
    '',
    'Sinks that are *now or never*, above all: a socket that was refused is not opened later.',
    '',
    ...section('Granted', 'lost'),
    '## What arrived in another number where the host is allowed',
    '',
    ...section('Allowed', 'changed'),
  ].join('\n');
};
