import { calls, defines } from '../guards/calls.ts';
import { loadedBy } from '../guards/loaded-by.ts';
import { mayNameHost, withoutAddresses } from '../guards/styles/addresses.ts';
import { type Document, urlIn, type Waiting, waitingIn } from './document.ts';

/** What the addresses in a style have to wait for. */
export const waitingInStyle = (document: Document, text: string): Waiting[] => {
  const found: Waiting[] = [];
  if (mayNameHost(text))
    withoutAddresses(text, address => {
      const url = urlIn(document, address);
      const waiting = url && waitingIn(document, { sink: 'style', url });
      if (waiting) found.push(waiting);
      return true;
    });
  return found;
};

export interface InScript {
  /** `text`, or `call of` a global. */
  place: string;
  waiting: Waiting[];
}

/** What the text of an inline script has to wait for: what it loads by syntax, and what it calls. */
export const waitingInScript = (
  document: Document,
  code: string,
  type: string,
): InScript | undefined => {
  const loaded = loadedBy(code, document.base, type).flatMap(
    attempt => waitingIn(document, attempt) ?? [],
  );
  if (loaded.length) return { place: 'text', waiting: loaded };
  for (const [name, waiting] of document.held)
    if (!document.defined.has(name) && calls(code, name))
      return { place: `call of ${name}`, waiting: [waiting] };
  return undefined;
};

/** Notes what an inline script that runs sets up for those behind it. */
export const noteDefined = ({ globals, defined }: Document, code: string): void => {
  for (const name of globals) if (code.includes(name) && defines(code, name)) defined.add(name);
};
