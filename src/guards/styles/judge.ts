import { isPlain, resolve } from '../../base/url.ts';
import type { Attempt } from '../../policy/types.ts';
import type { Site } from '../define.ts';
import { withoutAddresses } from './addresses.ts';

/** A style text as it may be used now, and what it has to wait for. */
export interface Judged {
  safe: string;
  /** Absent when all of it may be used. */
  attempt?: Attempt;
}

/** Judges style texts. */
export const createJudge = ({ natives, gate }: Site) => {
  return (text: string): Judged => {
    // The fast path: most styles name no other host.
    if (!gate.judgesPaths && !/[/\\]{2}|https?:|\\/i.test(text)) return { safe: text };
    let attempt: Attempt | undefined;
    const safe = withoutAddresses(text, address => {
      const url =
        isPlain(address) && !gate.judgesPaths ? undefined : resolve(address, natives.base());
      const tried: Attempt | undefined = url && { sink: 'style', url };
      if (!tried || gate.wouldPass(tried)) return true;
      attempt ??= tried;
      return false;
    });
    return attempt ? { safe, attempt } : { safe: text };
  };
};

export type Judge = ReturnType<typeof createJudge>;
