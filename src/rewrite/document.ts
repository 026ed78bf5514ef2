import { resolve } from '../base/url.ts';
import { NECESSARY } from '../consent/purposes.ts';
import { classify, type Finding, type Policy } from '../policy/classify.ts';
import type { Attempt } from '../policy/types.ts';

/** An attempt that has to wait, and what for. */
export interface Waiting {
  attempt: Attempt;
  address: string;
  finding: Finding;
}

/** What is known of a document while it is read. */
export interface Document {
  policy: Policy;
  /** Where relative addresses start from. */
  base: string;
  /** Whether a `<base>` has said so: only the first counts. */
  hasBase: boolean;
  /** All names that services put on `window`. */
  globals: readonly string[];
  /** Globals that inline scripts have set up. */
  defined: Set<string>;
  /** Scripts in the markup that have to wait, by the globals they would bring. */
  held: Map<string, Waiting>;
}

export const createDocument = (policy: Policy, base: string): Document => ({
  policy,
  base,
  hasBase: false,
  globals: [policy.own, policy.catalogue].flatMap(({ rules }) =>
    rules.flatMap(({ globals = [] }) => globals),
  ),
  defined: new Set(),
  held: new Map(),
});

/** Text of a file whose bytes stand for characters, as its author meant it. */
const readable = (text: string): string => {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text;
  try {
    const bytes = Uint8Array.from(text, character => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Another encoding: hosts in addresses are rarely written in it.
    return text;
  }
};

/** An address of a document's, or nothing. */
export const urlIn = ({ base }: Document, address: string): URL | undefined =>
  resolve(readable(address), base);

/** What an attempt of a document's has to wait for; `undefined`: nothing. */
export const waitingIn = ({ policy }: Document, attempt: Attempt): Waiting | undefined => {
  const finding = attempt.idle ? undefined : classify(attempt, policy);
  return finding && finding.purpose !== NECESSARY
    ? { attempt, address: `${attempt.url}`, finding }
    : undefined;
};

/** What all of these have to wait for: its purpose, or all of them. */
export const purposeOf = (waiting: readonly Waiting[]): string => {
  const purposes = new Set(waiting.map(({ finding }) => finding.purpose));
  const [only = '*'] = purposes;
  return purposes.size === 1 ? only : '*';
};
