import { apply, getOwnPropertyDescriptor } from '../../base/natives.ts';
import type { Site } from '../define.ts';

/** What can run in a document. */
const RUNS = /<script|\son\w|javascript:/i;

/**
 * Makes a document of the page's own making call us before any script of its runs. A document
 * without scripts, and one in a frame that may not run any, stay as they are, letter by letter.
 */
export const createPrologue = ({ realm, natives, trust, greeting, nonce }: Site) => {
  const { DOMParser } = realm;
  const { parseFromString } = DOMParser.prototype;
  const htmlOf = getOwnPropertyDescriptor(realm.Element.prototype, 'outerHTML')?.get;
  const isMute = (frame: Element | undefined): boolean => {
    const sandbox = frame
      ? (apply(natives.getAttribute, frame, ['sandbox']) as string | null)
      : null;
    return sandbox !== null && !/allow-scripts/i.test(sandbox);
  };
  return (html: string, frame?: Element): string => {
    if (html.includes(greeting) || !RUNS.test(html) || isMute(frame)) return html;
    const parsed = apply(parseFromString, new DOMParser(), [
      trust.createHTML(html),
      'text/html',
    ]) as Document;
    const script = parsed.createElement('script');
    if (nonce) script.setAttribute('nonce', nonce);
    script.textContent = `document.currentScript.remove();frameElement?.dispatchEvent(new Event("${greeting}",{bubbles:!0,composed:!0}))`;
    // By the native: ours would take what is marked in there for elements of the page.
    const asText = (element: Element): string => (htmlOf ? apply(htmlOf, element, []) : '');
    const { doctype } = parsed;
    // Within the head, so that the tags of the document keep their attributes.
    const text = asText(parsed.documentElement).replace(
      /<head[^>]*>/i,
      head => head + asText(script),
    );
    return (doctype ? new realm.XMLSerializer().serializeToString(doctype) : '') + text;
  };
};

export type Prologue = ReturnType<typeof createPrologue>;
