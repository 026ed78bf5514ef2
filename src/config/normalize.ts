import { DEFAULT_PURPOSES, isId, NECESSARY } from '../consent/purposes.ts';
import { policyRevision } from '../consent/record.ts';
import type { PurposeInfo } from '../consent/types.ts';
import { EVERY } from '../policy/classify.ts';
import { parsePattern } from '../policy/pattern.ts';
import type { Rule, Sink } from '../policy/types.ts';
import { isDomain, isKey, isLink, isName, wordsFor } from './fits.ts';
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
  const rule: Rule = {
    match: reader.texts('match', parsePattern),
    keys: reader.texts('keys', isKey),
    purpose,
  };
  const [service] = reader.texts('service', isId);
  if (service) rule.service = service;
  for (const name of ['sinks', 'methods'] as const) {
    const only = reader.texts(name);
    // A restriction that cannot be read must not widen what is let through.
    if (only[0] || (purpose === NECESSARY && reader.has(name)))
      rule[name] = (name === 'sinks' ? only : only.map(each => each.toUpperCase())) as Sink[]; // an unknown sink fits nothing
  }
  rule.globals = reader.texts('globals', isName);
  return rule;
};

const readPurposes = (reader: Reader): readonly PurposeInfo[] => {
  const found = new Map<string, PurposeInfo>();
  for (const item of reader.list('purposes')) {
    if (isId(item.self)) found.set(item.self, { id: item.self });
    else {
      const [id] = item.texts('id', isId);
      const [label, description] = [item.text('label'), item.text('description')];
      if (id) found.set(id, { id, ...(label && { label }), ...(description && { description }) });
      else if (__DEV__ && !item.has('id'))
        item.problem('id', `expected ${wordsFor(isId)}; the purpose is left out`);
    }
  }
  found.delete(NECESSARY);
  return found.size ? [...found.values()] : DEFAULT_PURPOSES.map(id => ({ id }));
};

const readLinks = (reader: Reader): LinkConfig => ({
  personal: reader.texts('personal'),
  keep: reader.texts('keep'),
});

const readUi = (reader: Reader, lang: string | undefined): UiOptions => {
  const given = (from: Reader, names: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      names.flatMap(name => {
        const text = from.text(name);
        return text === undefined ? [] : [[name, text]];
      }),
    );
  const [policyUrl] = reader.texts('policyUrl', isLink);
  const [contact] = reader.texts('contact', isLink);
  const texts = reader.object('texts');
  return {
    ...(lang && { lang }),
    ...given(reader, ['lang', 'site']),
    ...(policyUrl && { policyUrl }),
    ...(contact && { contact }),
    position: reader.oneOf(
      'position',
      ['bottom', 'bottom-left', 'bottom-right', 'center'],
      'bottom',
    ),
    theme: reader.oneOf('theme', ['auto', 'light', 'dark'], 'auto'),
    reopen: reader.oneOf<'auto' | boolean>('reopen', ['auto', true, false], 'auto'),
    texts: given(texts, texts.names()),
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
  const reader = createReader(input, '', onProblem);
  const purposes = readPurposes(reader);
  const known = [...new Set([NECESSARY, ...DEFAULT_PURPOSES, ...purposes.map(({ id }) => id)])];
  const rules = reader.list('rules').map(item => readRule(item, known));
  rules.push({ match: reader.texts('allow', parsePattern), purpose: NECESSARY });
  const shapes = reader.object('shapes');
  const signals = reader.object('signals');
  const cookie = reader.object('cookie');
  const queue = reader.object('queue');
  const wantsLinks = reader.value('links') !== false;
  const [domain] = cookie.texts('domain', isDomain);

  return {
    policy: policyRevision(reader.text('policy') ?? policy),
    rules,
    purposes,
    firstParty: reader.texts('firstParty', parsePattern),
    unknown: reader.oneOf('unknown', ['shape', 'hold', 'allow'], 'hold'),
    shapes: {
      beacon: shapes.flag('beacon', true),
      pixel: shapes.flag('pixel', true),
      report: shapes.flag('report', true),
      storage: shapes.flag('storage', true),
    },
    catalogue: reader.flag('catalogue', true),
    report: reader.oneOf('mode', ['block', 'report'], 'block') === 'report',
    signals: { gpc: signals.flag('gpc', true), dnt: signals.flag('dnt', true) },
    cookie: {
      name: cookie.texts('name', isName)[0] ?? 'tacet',
      days: cookie.number('days', 180, 400),
      ...(domain && { domain }),
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
