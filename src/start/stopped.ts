import type { Realm } from '../base/natives.ts';
import { resolve } from '../base/url.ts';
import type { Gate } from '../gate/gate.ts';
import type { Ledger } from '../gate/ledger.ts';
import { MARKER } from '../lock/policy.ts';
import { EVERY, type Finding } from '../policy/classify.ts';
import type { Sink } from '../policy/types.ts';

/** Sinks by the first word of the directive that stopped them. */
const SINKS: Readonly<Record<string, Sink>> = {
  img: 'image',
  script: 'script',
  connect: 'fetch',
  style: 'style',
  font: 'style',
  media: 'media',
  worker: 'worker',
  manifest: 'link',
};

/**
 * Tells the ledger what the lock stops, which the browser does natively; gives a list that grows with
 * it.
 * @see https://www.w3.org/TR/CSP3/#violation-events
 */
export const watchStopped = (
  { document }: Realm,
  gate: Gate,
  ledger: Ledger,
): readonly Finding[] => {
  const stopped: Finding[] = [];
  document.addEventListener(
    'securitypolicyviolation',
    ({ originalPolicy, effectiveDirective, blockedURI }) => {
      // Not an address: inline code, or `eval`.
      const url = resolve(blockedURI, 'about:blank');
      if (!url || !originalPolicy.includes(MARKER)) return;
      const attempt = { sink: SINKS[effectiveDirective.split('-')[0] ?? ''] ?? 'frame', url };
      const finding = gate.findingOf(attempt) ?? { purpose: EVERY, because: 'unknown' };
      stopped.push(finding);
      ledger.note('hold', attempt, finding, 'lock');
    },
  );
  return stopped;
};
