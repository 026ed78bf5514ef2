import { placeOf } from './try-sdk.mjs';

const unique = list => [...new Set(list)].sort();
const namesOf = rows => (rows.length ? rows.map(({ name }) => name).join(', ') : '–');

/** A cookie's or a key's name, with what is different every time left out. */
const nameOf = name => name.replaceAll(/[\da-f]{8}-[\da-f-]{27}|[\da-f]{16,}|\d{6,}/g, '*');

/** Everything that one situation let out, whatever the way of loading: `kind host/path`, `cookie name`. */
const outOf = situation =>
  unique(
    Object.values(situation).flatMap(({ hits, disk }) => [
      ...hits.map(hit => `${hit.kind} ${placeOf(hit)}`),
      ...disk.map(nameOf),
    ]),
  );

/** What reached the site's own server, as it does without us. */
const ownOf = (situation, { own }) => {
  const usual = own.map(placeOf);
  const found = Object.values(situation).flatMap(each => each.own.map(placeOf));
  return unique(found.filter(place => usual.includes(place)));
};

/** Hosts that heard of it without us, and do not on consent, by way of loading. */
const lostOf = ({ grant, control }, part) => {
  const usual = unique(control.hits.map(({ host }) => host));
  const lost = each => usual.filter(host => !each[part].some(hit => hit.host === host));
  return Object.fromEntries(Object.entries(grant).map(([way, each]) => [way, lost(each)]));
};

/** One SDK's results as they are kept. */
export const summarise = ({ package: given }, { control, hold, nothing, grant, failed }) => {
  if (failed) return { package: given, failed };
  if (!hold) return { package: given, silent: unique(control.errors) };
  return {
    package: given,
    sends: unique(control.hits.map(placeOf)),
    own: unique(control.own.map(placeOf)),
    stores: unique(control.disk.map(nameOf)),
    hold: { out: outOf(hold), own: ownOf(hold, control) },
    nothing: { out: outOf(nothing), own: ownOf(nothing, control) },
    lost: lostOf({ grant, control }, 'here'),
    lostNext: lostOf({ grant, control }, 'next'),
    errors: unique(
      Object.entries({ hold, nothing, grant }).flatMap(([situation, { bundle }]) =>
        (bundle?.errors ?? [])
          .filter(error => !control.errors.includes(error))
          .map(error => `${situation}: ${error}`),
      ),
    ),
  };
};

const sort = results => {
  const rows = Object.entries(results).map(([name, row]) => ({ name, ...row }));
  const tried = rows.filter(({ hold }) => hold);
  return {
    tried,
    ways: unique(tried.flatMap(({ lost }) => Object.keys(lost))),
    silent: rows.filter(({ silent }) => silent),
    failed: rows.filter(({ failed }) => failed),
    dirty: situation => tried.filter(row => row[situation].out.length || row[situation].own.length),
    /** Elsewhere than at the site's own server. */
    abroad: situation => tried.filter(row => row[situation].out.length),
    lost: (part, way) => tried.filter(row => row[part][way]?.length),
    /** How many were loaded so. */
    loaded: way => tried.filter(({ lost }) => lost[way]).length,
  };
};

const figures = ({ tried, ways, dirty, abroad, lost, loaded }) => {
  const count = (list, all = tried.length) => `${all - list.length} of ${all}`;
  const clean = (what, situation) =>
    `clean with ${what}: ${count(dirty(situation))}; but for what goes to the site's own server ${count(abroad(situation))}`;
  return [
    clean('unknown: hold', 'hold'),
    clean('nothing configured', 'nothing'),
    ...ways.map(
      way =>
        `sends after a grant as without, loaded ${way}: ${count(lost('lost', way), loaded(way))}; there or on the next page ${count(lost('lostNext', way), loaded(way))}`,
    ),
  ];
};

export const asText = results => {
  const sorted = sort(results);
  const { tried, ways, silent, failed, dirty, lost } = sorted;
  const leaks = situation =>
    dirty(situation).flatMap(row => [
      `  ${row.name}`,
      ...[...row[situation].out, ...row[situation].own].map(each => `    ${each}`),
    ]);
  return [
    ...tried.map(
      ({ name, sends, stores, own }) =>
        `${name}: ${[...sends, ...own, ...stores].join(', ').slice(0, 300)}`,
    ),
    '',
    `did nothing without us: ${namesOf(silent)}`,
    ...silent.map(({ name, silent: errors }) => `  ${name}: ${errors.join('; ')}`),
    `did not start: ${failed.map(({ name, failed: why }) => `${name} (${why})`).join(', ') || '–'}`,
    '',
    'unknown: hold',
    ...leaks('hold'),
    'nothing configured',
    ...leaks('nothing'),
    ...ways.flatMap(way => [
      `lost after a grant, loaded ${way}`,
      ...lost('lost', way).map(row => `  ${row.name}: ${row.lost[way].join(', ')}`),
    ]),
    'new errors, in a bundle',
    ...tried.flatMap(({ name, errors }) => errors.map(error => `  ${name}: ${error}`)),
    '',
    ...figures(sorted),
  ].join('\n');
};

const code = list => list.map(each => `\`${each}\``).join(', ') || '–';

/** A page of documentation. */
export const asMarkdown = (results, version) => {
  const sorted = sort(results);
  const { tried, silent, failed, dirty } = sorted;
  const table = (situation, title) => [
    `## ${title}`,
    '',
    ...(dirty(situation).length
      ? [
          '| SDK | to others, on the disk | to the site itself |',
          '|---|---|---|',
          ...dirty(situation).map(
            row => `| ${row.name} | ${code(row[situation].out)} | ${code(row[situation].own)} |`,
          ),
        ]
      : ['None.']),
    '',
  ];
  return [
    '# Real SDKs',
    '',
    `Written by \`npm run bench:sdks -- --write\`, in Chromium ${version}. Tracking SDKs from npm, as \`test/survey/sdks/\` starts them, talk to a server that plays every host there is.`,
    'All were loaded in the site’s own bundle, as many as the figures say by a static tag and an async snippet, too; seconds passed before a grant. Counted is what arrived at a server, with what it sends when the page goes, and what lay on the disk afterwards. Requests for the SDK’s own script do not count.',
    '',
    ...figures(sorted).map(line => `- ${line}`),
    `- did nothing without us, and do not count: ${namesOf(silent)}`,
    `- did not start: ${namesOf(failed)}`,
    '',
    ...table('hold', "What gets out with `unknown: 'hold'`, before an answer"),
    ...table('nothing', 'What gets out with nothing configured, before an answer'),
    '## What was tried',
    '',
    '| SDK | package | sends to | stores |',
    '|---|---|---|---|',
    ...tried.map(
      ({ name, package: given, sends, own, stores }) =>
        `| ${name} | \`${given}\` | ${code(unique([...sends, ...own].map(place => place.split('/')[0])))} | ${code(stores)} |`,
    ),
    '',
  ].join('\n');
};
