import { DEFAULT_PURPOSES, isId, NECESSARY } from '../consent/purposes.ts';
import { policyRevision } from '../consent/record.ts';
import type { PurposeInfo } from '../consent/types.ts';
import { EVERY } from '../policy/classify.ts';
import { parsePattern } from '../policy/pattern.ts';
import type { Rule, Sink } from '../policy/types.ts';
import { createReader, type Problem, type Reader } from './reader.ts';
import type { Config } from './types.ts';
import type { UiOptions } from './ui.ts';

const DAYS = 180;
/** A list longer than this is a mistake; what is beyond it is left out. */
const MOST_RULES = 5000;

const hosts = (reader: Reader, name: string): string[] =>
  reader.strings(name, text => !!parsePattern(text), 'a host like "cdn.example" or "host/path"');

const readRule = (reader: Reader, known: readonly string[]): Rule | undefined => {
  const match = hosts(reader, 'match');
  const keys = reader.strings('keys', text => /[^*]/.test(text), 'a key name like "_ga*"');
  const said = reader.text('purpose');
  const purpose = said !== undefined && known.includes(said) ? said : EVERY;
  if (purpose === EVERY)
    reader.problem('purpose', `one of ${known.join(', ')}`, 'waits until all purposes are granted');
  if (!match.length && !keys.length) {
    reader.problem('match', 'match or keys', 'the rule is left out');
    return undefined;
  }
  const rule: Rule = { match, keys, purpose };
  const service = reader.text('service');
  if (isId(service)) rule.service = service;
  const sinks = reader.strings('sinks', () => true, '');
  // The name of a sink we do not know matches nothing, so it cannot open anything.
  if (sinks.length) rule.sinks = sinks as Sink[];
  const methods = reader.strings('methods', () => true, '');
  if (methods.length) rule.methods = methods.map(method => method.toUpperCase());
  const globals = reader.strings('globals', text => /^[\w$]+$/.test(text), 'an identifier');
  if (globals.length) rule.globals = globals;
  return rule;
};

const readPurposes = (reader: Reader): readonly PurposeInfo[] => {
  const found: PurposeInfo[] = [];
  for (const item of reader.list('purposes')) {
    const id = item.value(isId) ?? item.text('id');
    if (!isId(id)) item.problem('id', 'letters a-z, digits, "_" and "-"', 'the purpose is left out');
    else if (id !== NECESSARY && !found.some(other => other.id === id)) {
      const [label, description] = [item.text('label'), item.text('description')];
      found.push({ id, ...(label && { label }), ...(description && { description }) });
    }
  }
  return found.length ? found : DEFAULT_PURPOSES.map(id => ({ id }));
};

const readUi = (reader: Reader): UiOptions | false => {
  if (reader.value('ui') === false) return false;
  const ui = reader.object('ui');
  const options: UiOptions = {
    position: ui.oneOf('position', ['bottom', 'bottom-left', 'bottom-right', 'center']),
    theme: ui.oneOf('theme', ['auto', 'light', 'dark']),
  };
  for (const name of ['lang', 'site', 'policyUrl', 'contact'] as const) {
    const text = ui.text(name);
    if (text) options[name] = text;
  }
  const reopen = ui.value('reopen');
  if (typeof reopen === 'boolean') options.reopen = reopen;
  const texts = ui.object('texts');
  options.texts = Object.fromEntries(
    texts.names().flatMap(name => {
      const text = texts.text(name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
  return options;
};

/**
 * Makes anything a valid configuration, towards strictness. Never throws. What it had to mend is
 * told to `onProblem`.
 */
export const normalize = (input: unknown, onProblem?: (problem: Problem) => void): Config => {
  const reader = createReader(input, '', onProblem);
  const purposes = readPurposes(reader);
  const known = [NECESSARY, ...purposes.map(({ id }) => id)];
  const rules = reader
    .list('rules')
    .slice(0, MOST_RULES)
    .flatMap(item => readRule(item, [...known, ...DEFAULT_PURPOSES]) ?? []);
  const allow = hosts(reader, 'allow');
  if (allow.length) rules.push({ match: allow, purpose: NECESSARY });
  const shapes = reader.object('shapes');
  const signals = reader.object('signals');
  const cookie = reader.object('cookie');
  const queue = reader.object('queue');
  const domain = cookie.text('domain');
  const integrations = reader.object('integrations');
  const links = reader.object('links');

  return {
    policy: policyRevision(reader.text('policy') ?? ''),
    rules,
    firstParty: hosts(reader, 'firstParty'),
    unknown: reader.oneOf('unknown', ['shape', 'hold', 'allow'], 'hold'),
    shapes: {
      beacon: shapes.flag('beacon', true),
      pixel: shapes.flag('pixel', true),
      report: shapes.flag('report', true),
      storage: shapes.flag('storage', true),
    },
    catalogue: reader.flag('catalogue', true),
    report: reader.oneOf('mode', ['block', 'report']) === 'report',
    purposes,
    signals: { gpc: signals.flag('gpc', true), dnt: signals.flag('dnt', true) },
    cookie: {
      name: cookie.strings('name', text => /^[\w-]{1,40}$/.test(text), 'letters and digits')[0] ?? 'tacet',
      days: cookie.number('days', DAYS, 1, 400),
      ...(domain && { domain }),
    },
    queue: {
      count: queue.number('count', 1000, 0, 1e5),
      bytes: queue.number('bytes', 1e6, 0, 1e9),
    },
    gesture: reader.flag('gesture', false),
    ui: readUi(reader),
    integrations: Object.fromEntries(
      integrations
        .names()
        .filter(name => integrations.value(name))
        .map(name => [name, integrations.object(name).plain()]),
    ),
    links:
      reader.value('links') === false
        ? false
        : {
            personal: links.strings('personal', () => true, ''),
            keep: links.strings('keep', () => true, ''),
          },
    endpoint: reader.object('email').text('endpoint'),
  };
};
