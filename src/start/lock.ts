import type { Realm } from '../base/natives.ts';
import { resolve } from '../base/url.ts';
import { formatRecord } from '../consent/record.ts';
import { MARKER } from '../lock/policy.ts';
import type { Page } from '../page.ts';
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

/** A page that answers a form: its browser would send the form again. Our server part says so. */
const answersForm = ({ performance }: Realm): boolean =>
  (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]).some(entry =>
    entry.serverTiming?.some(({ name }) => name === 'post'),
  );

/**
 * Tells the ledger what the lock stopped, which the browser does natively. Gives what opens the page
 * anew after an answer, because a policy cannot be taken back: `true`, if something was stopped or
 * held that is granted now.
 */
export const watchLock = ({ realm, natives, gate, ledger, store }: Page): (() => boolean) => {
  const { document, location } = realm;
  const stopped: Finding[] = [];
  let isAnswered = false;

  /** Whether the record is in the cookie, which is all that the lock reads. */
  const isKept = (): boolean => {
    const record = store.record();
    try {
      return !!record && natives.disk.cookies().includes(formatRecord(record));
    } catch {
      // A sandbox or the visitor blocks cookies.
      return false;
    }
  };
  const opensAnew = (): boolean => {
    isAnswered = true;
    const isDue =
      isKept() &&
      (stopped.some(finding => store.answerFor(finding) === 'granted') ||
        (gate.isDue() && document.querySelector(`meta[content*="${MARKER}"]`))) &&
      !answersForm(realm) &&
      document.dispatchEvent(new realm.CustomEvent('consent:reload', { cancelable: true }));
    if (!isDue) return false;
    // Firefox loads frames anew with what was in them, which is nothing.
    for (const frame of natives.queryAll(document, 'iframe')) frame.remove();
    location.reload();
    return true;
  };

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
      // A policy that came as a header is known by what it stops of what was released.
      if (isAnswered) opensAnew();
    },
  );
  return opensAnew;
};
