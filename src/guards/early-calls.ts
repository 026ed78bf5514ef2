import type { Site } from './define.ts';
import { attributesOf, isScript } from './elements/native-attributes.ts';
import type { Parking } from './elements/parking.ts';

/** What a `ReferenceError` says is not there: in Chromium and Firefox, in WebKit. */
const MISSING = /^([\w$]+) is not defined|find variable: ([\w$]+)$/;
/** What is asked of something that only the window may have. */
const OF_WINDOW = /(?:^|[^.\w$])window\.([\w$]+)\s*[.([]/g;

/** What does nothing by itself: texts, comments, a question, and what begins a branch. */
const IDLE =
  /(["'])(?:\\.|(?!\1)[^\\\n])*\1|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\/|typeof\s+[\w$.]+|\b(?:if|for|while|switch|catch|return|typeof|new)\s*\(/g;
/** The beginning of a function that is called where it stands. */
const CALLED_HERE =
  /(^|[^\w$\])\s])\s*[(!]\s*(?:function\b\s*[\w$]*\s*\([^()]*\)|\([\w$,\s]*\)\s*=>)\s*\{/g;
/** A call that has not happened yet: what it is given is asked for first. */
const UNFINISHED = /\([^(){};=]*$/;
/** A call, a function that may be called later, or what would not come to the same a second time. */
const ACTS = /[\w$\])]\s*[(`]|function|=>|[-+*/%&|^?]=|\+\+|--/;

/** Where code, without what is idle in it, asks for something that is not there; -1: nowhere. */
const findMissing = (realm: object, { name, message }: Error, code: string): number => {
  if (name === 'TypeError')
    return [...code.matchAll(OF_WINDOW)].find(([, each = '']) => !(each in realm))?.index ?? -1;
  const [, one, other = one] = (name === 'ReferenceError' && MISSING.exec(message)) || [];
  // A key of that name is no question.
  return other ? code.search(`(?:^|[^.\\w$])${other.replace(/\$/g, '\\$&')}(?![\\w$]|\\s*:)`) : -1;
};

/** Whether code ended before it had done anything. */
const endedEarly = (realm: object, error: Error, code: string): boolean => {
  const bare = code.replace(IDLE, ' ');
  const end = findMissing(realm, error, bare);
  const before = bare
    .slice(0, end + 1)
    .replace(CALLED_HERE, '$1')
    .replace(UNFINISHED, '');
  return end >= 0 && !ACTS.test(before);
};

/**
 * Inline scripts that end because a script before them is held, whatever it would have defined: each
 * runs anew when that one has, unless it had done something by then. To the page it waited.
 */
export const createEarlyCalls = (site: Site, parking: Parking) => {
  const { realm, gate, trust } = site;
  const { get, set } = attributesOf(site);
  const { document } = realm;
  const repeated = new WeakSet<Element>();
  /** Whether it is said already what a script has to wait for. */
  const isSettled = (script: Element): boolean =>
    get(script, 'data-consent') !== null || (parking.wasReleased(script) && !repeated.has(script));

  return (event: Event): void => {
    const { error } = event as Partial<ErrorEvent>;
    const script = document.currentScript as HTMLScriptElement | null;
    if (!error || !script?.isConnected || !isScript(script) || get(script, 'src') !== null) return;
    const awaited = parking
      .heldScripts()
      .filter(each => !gate.wouldPass(each))
      .pop();
    const code = script.textContent ?? '';
    if (!awaited || isSettled(script) || !endedEarly(realm, error, code)) return;
    // One that has begun never begins again.
    const again = document.createElement('script');
    repeated.add(again);
    for (const { name, value } of script.attributes) set(again, name, value);
    again.nonce = script.nonce;
    // What it declares has been declared, and never got a value.
    const isDeclaring = /\b(?:let|const|class)\b/.test(code);
    again.textContent = trust.createScript(isDeclaring ? `{${code}\n}` : code);
    parking.holdInline(again, { ...awaited });
    script.replaceWith(again);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
};
