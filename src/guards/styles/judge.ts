import type { Natives } from '../../base/natives.ts';
import { isPlain, resolve } from '../../base/url.ts';
import type { Gate } from '../../gate/gate.ts';
import type { Attempt } from '../../policy/types.ts';
import { mayNameHost, withoutAddresses } from './addresses.ts';

/** A style text as it may be used now, and what it has to wait for. */
export interface Judged {
  safe: string;
  /** Absent when all of it may be used. */
  attempt?: Attempt;
}

/** Judges style texts. One a page: what may be used is told once. */
export const createJudge = (natives: Natives, gate: Gate) => {
  const told = new Set<string>();
  return (text: string): Judged => {
    if (!gate.judgesPaths && !mayNameHost(text)) return { safe: text };
    const attempts: Attempt[] = [];
    const safe = withoutAddresses(text, address => {
      const url =
        isPlain(address) && !gate.judgesPaths ? undefined : resolve(address, natives.base());
      if (!url) return true;
      const attempt: Attempt = { sink: 'style', url };
      attempts.push(attempt);
      return gate.wouldPass(attempt);
    });
    const attempt = gate.strictest(attempts);
    const href = attempt?.url?.href ?? '';
    if (attempt && safe !== text) return { safe, attempt };
    if (attempt && !told.has(href)) {
      told.add(href);
      gate.admit(attempt);
    }
    return { safe: text };
  };
};

export type Judge = ReturnType<typeof createJudge>;
