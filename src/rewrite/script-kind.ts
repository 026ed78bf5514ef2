/** What a browser does with a script by its type; `data` is nothing to it. */
export type ScriptKind = 'code' | 'speculationrules' | 'importmap' | 'data';

/** @see https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element */
const CODE = /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script(?:1\.\d)?)?$/;

export const scriptKind = (type = ''): ScriptKind => {
  const name = type.trim().toLowerCase();
  if (CODE.test(name)) return 'code';
  return name === 'speculationrules' || name === 'importmap' ? name : 'data';
};
