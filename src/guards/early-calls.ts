import type { Site } from './define.ts';
import { attributesOf, isScript } from './elements/native-attributes.ts';
import type { Parking } from './elements/parking.ts';

/** What a `ReferenceError` says is not there: in Chromium and Firefox, in WebKit. */
const MISSING = /^([\w$]+) is not defined|find variable: ([\w$]+)$/;
const WINDOWS = /(?:^|[^.\w$'"])window\.([\w$]+)\s*[.([]/g;

/** What does nothing by itself: texts, comments, and what begins a branch. */
const IDLE =
  /(["'`])(?:\\.|(?!\1)[^\\])*\1|\/\/.*|\/\*[\s\S]*?\*\/|\b(?:if|for|while|switch|catch|return|typeof|new)\s*\(/g;
/** The beginning of a function that is called where it stands. */
const CALLED_HERE =
  /(^|[^\w$\])\s])\s*[(!]\s*(?:function\b\s*[\w$]*\s*\([^)]*\)|\([\w$,\s]*\)\s*=>)\s*\{/g;
/** A call that has not happened yet: what it is given is asked for first. */
const UNFINISHED = /[\w$.\s]+\([^(){};=]*$/;
/** A call, a function that may be called later, or what would not come to the same a second time. */
const ACTS = /[\w$\])]\s*[(`]|function|=>|[-+*/%&|^?]=|\+\+|--/;

/** Whether code has done anything before it mentions a name. */
const actsBefore = (code: string, name: string): boolean => {
  const mention = new RegExp(
    `(?:^|[^.\\w$'"])(?:window\\.)?${name.replace(/\$/g, '\\$&')}(?![\\w$])`,
  );
  const before = code.slice(0, code.search(mention) + 1);
  return ACTS.test(before.replace(IDLE, ' ').replace(CALLED_HERE, '$1').replace(UNFINISHED, ''));
};

/**
 * Inline scripts that end because a script before them is held, whatever it would have defined: each
 * runs anew when that one has, unless it had done something by then. To the page it waited.
 */
export const createEarlyCalls = (site: Site, parking: Parking) => {
  const { realm, gate, trust } = site;
  const { get, set } = attributesOf(site);
  const { document } = realm;

  const missingIn = ({ name, message }: Error, code: string): string | undefined => {
    if (name === 'TypeError')
      return [...code.matchAll(WINDOWS)]
        .map(([, each = '']) => each)
        .find(each => !(each in realm));
    const [, one, other] = (name === 'ReferenceError' && MISSING.exec(message)) || [];
    return one ?? other;
  };
  return (event: Event): void => {
    const { error } = event as Partial<ErrorEvent>;
    const script = document.currentScript as HTMLScriptElement | null;
    if (!error || !script?.isConnected || !isScript(script) || get(script, 'src') !== null) return;
    const code = script.textContent ?? '';
    const missing = missingIn(error, code);
    const awaited =
      missing && !actsBefore(code, missing)
        ? parking
            .heldScripts()
            .filter(each => !gate.wouldPass(each))
            .pop()
        : undefined;
    if (!awaited || get(script, 'data-consent') === 'necessary') return;
    // One that has begun never begins again.
    const again = document.createElement('script');
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
