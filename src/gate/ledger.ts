import { createEmitter, type Emitter } from '../base/emitter.ts';
import { reportLater } from '../base/log.ts';
import type { Finding } from '../policy/classify.ts';
import type { Attempt, Sink, Verdict } from '../policy/types.ts';

/** What happened to an attempt. */
export interface LedgerEntry {
  /** Milliseconds since 1970. */
  time: number;
  /** `release`: it was held before. `erase`: a key that lay on the disk already was deleted. */
  verdict: Verdict | 'release' | 'erase';
  sink: Sink;
  url?: string;
  key?: string;
  /** `*` stands for all optional purposes together. */
  purpose: string;
  service?: string;
  /** Who named the purpose, or why it was dropped: `rule`, `catalogue`, `shape: pixel`, `queue full`. */
  because: string;
}

/** The page's own account of attempts that a purpose was found for; the newest thousand. */
export interface Ledger {
  note(verdict: LedgerEntry['verdict'], attempt: Attempt, finding: Finding, because?: string): void;
  entries(): readonly LedgerEntry[];
  readonly noted: Emitter<LedgerEntry>;
}

const MOST = 1000;

export const createLedger = (now: () => number): Ledger => {
  const entries: LedgerEntry[] = [];
  const noted = createEmitter<LedgerEntry>(reportLater);
  return {
    note(verdict, { sink, url, key }, { purpose, service, because }, reason = because) {
      const entry: LedgerEntry = {
        time: now(),
        verdict,
        sink,
        purpose,
        because: reason,
        ...(url && { url: url.href }),
        ...(key !== undefined && { key }),
        ...(service !== undefined && { service }),
      };
      if (entries.push(entry) > MOST) entries.shift();
      noted.emit(entry);
    },
    entries: () => [...entries],
    noted,
  };
};
