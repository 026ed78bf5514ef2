import { DEFAULT_PURPOSES, isId, NECESSARY } from '../consent/purposes.ts';
import { policyRevision } from '../consent/record.ts';
import type { PurposeInfo } from '../consent/types.ts';
import { EVERY } from '../policy/classify.ts';
import { parsePattern } from '../policy/pattern.ts';
import { type Rule, SINKS, type Sink } from '../policy/types.ts';
import { isDomain, isHost, isKey, isLink, isName, wordsFor } from './fits.ts';
import { tellMisspelt } from './misspelt.ts';
import { createReader, explain, type Problem, quoted, type Reader } from './reader.ts';
import type { Config, LinkConfig } from './types.ts';
import type { UiOptions } from './ui.ts';

declare const __DEV__: boolean;

const readRule = (reader: Reader, known: readonly string[]): Rule => {
  const said = reader.value('purpose');
  const purpose = known.find(each => each === said) ?? EVERY;
  if (__DEV__ && purpose === EVERY)
    reader.problem('purpose', `expected one of ${quoted(known)}; the rule waits for all purposes`);
  // A restriction that cannot be read must not widen what is let through.
  const only = (name: string): string[] | undefined => {
    const texts = reader.texts(name);
    return texts[0] || (purpose === NECESSARY && reader.has(name)) ? texts : undefined;
  };
  const sinks = only('sinks');
  if (__DEV__)
    for (const sink of sinks ?? [])
      if (!SINKS.includes(sink as Sink))
        reader.problem('sinks', `no sink is called "${sink}"; there are ${quoted(SINKS)}`);
  return {
    match: reader.texts('match', parsePattern),
    keys: reader.texts('keys', isKey),
    purpose,
    service: reader.text('service', isId),
    sinks: sinks as Sink[] | undefined, // an unknown sink fits nothing
    methods: only('methods')?.map(each => each.toUpperCase()),
    globals: reader.texts('globals', isName),
  };
};

const readPurposes = (reader: Reader): readonly PurposeInfo[] => {
  const found = new Map<string, PurposeInfo>();
  for (const item of reader.list('purposes')) {
    const id = isId(item.self) ? item.self : item.text('id', isId);
    if (id) found.set(id, { id, label: item.text('label'), description: item.text('description') });
    else if (__DEV__ && !item.has('id'))
      item.problem('id', `expected ${wordsFor(isId)}; the purpose is left out`);
  }
  found.delete(NECESSARY);
  return found.size ? [...found.values()] : DEFAULT_PURPOSES.map(id => ({ id }));
};

const readLinks = (reader: Reader): LinkConfig => ({
  personal: reader.texts('personal'),
  keep: reader.texts('keep'),
});

const readUi = (reader: Reader, lang: string | undefined): UiOptions => {
  const texts = reader.object('texts');
  return {
    lang: reader.text('lang') ?? lang,
    site: reader.text('site'),
    policyUrl: reader.text('policyUrl', isLink),
    // An address to write to is one without being told.
    contact: reader.text('contact', isLink)?.replace(/^[^/:]+@[^/]+$/, 'mailto:$&'),
    position: reader.oneOf('position', ['bottom', 'bottom-left', 'bottom-right', 'center']),
    theme: reader.oneOf('theme', ['auto', 'light', 'dark']),
    reopen: reader.oneOf<'auto' | boolean>('reopen', ['auto', true, false]),
    texts: Object.fromEntries(
      texts.names().flatMap(name => texts.texts(name).map(text => [name, text])),
    ),
  };
};

/**
 * Makes anything a valid configuration, towards strictness. Never throws. The last argument has the
 * script tag's data attributes, which fill in what the configuration leaves open.
 */
export const normalize = (
  input: unknown,
  onProblem: (problem: Problem) => void = explain,
  { policy = '', lang }: Readonly<Record<string, string | undefined>> = {},
): Config => {
  if (__DEV__) tellMisspelt(input, onProblem);
  const reader = createReader(input, onProblem);
  const purposes = readPurposes(reader);
  const known = [...new Set([NECESSARY, ...DEFAULT_PURPOSES, ...purposes.map(({ id }) => id)])];
  const rules = reader.list('rules').map(item => readRule(item, known));
  rules.push({ match: reader.texts('allow', parsePattern), purpose: NECESSARY });
  const shapes = reader.object('shapes');
  const signals = reader.object('signals');
  const cookie = reader.object('cookie');
  const queue = reader.object('queue');
  const revision = reader.value('policy');
  const wantsLinks = reader.value('links') !== false;

  return {
    policy: policyRevision(
      typeof revision === 'number' ? `${revision}` : (reader.text('policy') ?? policy),
    ),
    rules,
    purposes,
    firstParty: reader.texts('firstParty', isHost),
    unknown: reader.oneOf('unknown', ['shape', 'hold', 'allow'], 'hold'),
    shapes: {
      beacon: shapes.flag('beacon', true),
      pixel: shapes.flag('pixel', true),
      report: shapes.flag('report', true),
      storage: shapes.flag('storage', true),
    },
    catalogue: reader.flag('catalogue', true),
    report: reader.oneOf('mode', ['block', 'report']) === 'report',
    signals: { gpc: signals.flag('gpc', true), dnt: signals.flag('dnt', true) },
    cookie: {
      name: cookie.text('name', isName) ?? 'tacet',
      days: cookie.number('days', 180, 400),
      domain: cookie.text('domain', isDomain),
    },
    queue: { count: queue.number('count', 1000, 1e5), bytes: queue.number('bytes', 1e6, 1e9) },
    gesture: reader.flag('gesture', false),
    ui: reader.value('ui') !== false && readUi(reader.object('ui'), lang),
    // Each integration reads its own options.
    integrations: reader.object('integrations'),
    links: wantsLinks && readLinks(reader.object('links')),
    endpoint: reader.object('email').text('endpoint'),
  };
};
