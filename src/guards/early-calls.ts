import { warn } from '../base/log.ts';
import { resolve } from '../base/url.ts';
import type { Attempt } from '../policy/types.ts';
import type { Site } from './define.ts';
import { attributesOf, isScript } from './elements/native-attributes.ts';
import type { Parking } from './elements/parking.ts';

/** Longer scripts are more than the few lines that start an SDK, and not read. */
const LONGEST = 10_000;
/** What a `ReferenceError` says is not there: in Chromium and Firefox, in WebKit. */
const MISSING = /^([\w$]+) is not defined|find variable: ([\w$]+)$/;
/** Texts and comments. */
const IDLE = /(["'])(?:\\.|(?!\1)[^\\\n])*\1|\/\/.*|\/\*[\s\S]*?\*\//g;

/**
 * One thing after the other that code may have in front without having done anything: what separates,
 * the beginning of a function that is called where it stands, names that get constants or what is
 * read, a name that gets what follows, `new`, a call up to where its arguments end to be constants,
 * what is read.
 */
const STEP =
  /^(?:[ \n;{]+|[(!] ?(?:function ?[\w$]* ?\([^()]*\)|\([\w$, \n]*\) ?=>) ?\{|(?:(?:var|let|const) |window\.)?[\w$]+ ?=[\w$. \n{}[\],:=|-]*[;\n]|(?:var|let|const) ?(?:[\w$]+|\{[\w$, \n]*\}) ?= ?|new\b ?|[\w$.]*\([\w$. \n{}[\],:-]*|[\w$.]+)/;
/** What does more, or does not happen for sure. */
const MORE = /\b(?:class|delete|do|try|typeof)\b|\bnew\b[\s\S]*\S/;

/** Where a text asks for what an error says is not there; -1: nowhere. */
const createFind = (realm: object, { name, message }: Error) => {
  if (name === 'TypeError')
    return (text: string): number =>
      [...text.matchAll(/(?:^|[^.\w$])window\.([\w$]+)(?= ?[.([])/g)].find(
        ([, each = '']) => !(each in realm),
      )?.index ?? -1;
  const [, one, other = one] = (name === 'ReferenceError' && MISSING.exec(message)) || [];
  // A key of that name is no question.
  return (text: string): number =>
    other ? text.search(`(?:^|[^.\\w$])${other.replace(/\$/g, '\\$&')}(?![\\w$]| ?:)`) : -1;
};

/** Whether code ended by asking for what is not there, because that is the first thing that it does. */
const endedAtOnce = (realm: object, error: Error, code: string): boolean => {
  const find = createFind(realm, error);
  let rest = code.replace(IDLE, ' ').replace(/\s+/g, space => (space.includes('\n') ? '\n' : ' '));
  let isMaking = false;
  for (let step = STEP.exec(rest); step; step = STEP.exec(rest)) {
    const [text] = step;
    const at = find(text);
    const before = text.slice(0, at);
    // Behind a question it may not have been asked for.
    if (at >= 0) return !MORE.test(before) && !before.includes('|');
    // To read may be of no type either.
    const isOther = error.name === 'TypeError' && /\.[^\W\d]/.test(text.replace('window.', ''));
    if (isOther || MORE.test(text) || (isMaking && text !== '(')) return false;
    isMaking ||= /^new\b/.test(text);
    rest = rest.slice(text.length);
  }
  return false;
};

/**
 * Inline scripts that ended because a script before them is held, whatever it would have defined:
 * each runs anew when that one has, if it had done nothing by then. To the page it waited.
 */
export const createEarlyCalls = (site: Site, parking: Parking) => {
  const { realm, gate, trust, natives } = site;
  const { get, set } = attributesOf(site);
  const { document } = realm;
  const repeated = new WeakSet<Element>();

  /** The last script that is held and would have run by now. */
  const findAwaited = (): Attempt | undefined => {
    const address = natives
      .queryAll(document, 'script')
      .map(each => (get(each, 'async') === null ? parking.valuesOf(each)?.get('src') : undefined))
      .filter(Boolean)
      .pop();
    const url = resolve(address ?? '', natives.base());
    return parking
      .heldScripts()
      .find(each => each.url?.href === url?.href && !gate.wouldPass(each));
  };
  /** Whether it is said already what a script has to wait for. */
  const isSettled = (script: Element): boolean =>
    get(script, 'data-consent') !== null || (parking.wasReleased(script) && !repeated.has(script));

  return (event: Event): void => {
    const { error } = event as Partial<ErrorEvent>;
    const script = document.currentScript as HTMLScriptElement | null;
    if (!error || !script?.isConnected || !isScript(script) || get(script, 'src') !== null) return;
    const code = script.textContent ?? '';
    if (code.length > LONGEST || !endedAtOnce(realm, error, code) || isSettled(script)) return;
    const awaited = findAwaited();
    if (!awaited) return;
    // One that has begun never begins again, and what it declares has been declared without a value.
    const again = document.createElement('script');
    const isDeclaring = /\b(?:let|const|class)\b/.test(code.replace(IDLE, ''));
    try {
      again.textContent = trust.createScript(isDeclaring ? `{${code}\n}` : code);
    } catch {
      // Trusted Types of the site do not let it in.
      return;
    }
    for (const { name, value } of script.attributes) set(again, name, value);
    again.nonce = script.nonce;
    repeated.add(again);
    parking.holdInline(again, { ...awaited });
    script.replaceWith(again);
    warn(`an inline script waits for ${awaited.url}`, error);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
};
