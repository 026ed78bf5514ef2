import { warn } from './base/log.ts';
import { apply, defineProperty, hasOwn, type Realm, realmNativesOf } from './base/natives.ts';
import { createTrust } from './base/trusted.ts';
import { wrapToString } from './base/wrap.ts';
import { createGate } from './gate/gate.ts';
import { createLedger } from './gate/ledger.ts';
import { createQueue } from './gate/queue.ts';
import { createBlobs } from './guards/blobs.ts';
import { createCrew } from './guards/crew.ts';
import type { RealmSite } from './guards/define.ts';
import { workerGuards } from './guards/in-worker/index.ts';
import { wrapLocation } from './guards/in-worker/location.ts';
import { ownerOf } from './guards/in-worker/owner-of.ts';
import { wrapRelative } from './guards/in-worker/relative.ts';
import { readErrand } from './start-worker/errand.ts';
import { hearPage, hearPages, readBrief } from './start-worker/hear.ts';
import { createKnowledge } from './start-worker/knowledge.ts';
import { runOriginal } from './start-worker/run-original.ts';

/** A symbol: no name that a script of the page could declare. */
const MARK = Symbol.for('tacet');

/** Sets everything up in the global scope of one worker, once; then runs what the page wanted. */
export const startWorker = (realm: Realm): void => {
  // Loaded twice: the first one has the worker.
  if (hasOwn(realm, MARK)) return;
  defineProperty(realm, MARK, { value: true });

  const { location } = realm;
  const { href, protocol } = location;
  const errand = readErrand(location.hash);
  const base = errand?.original.href ?? href;
  const natives = realmNativesOf(realm, () => base);
  const trust = createTrust(realm);
  const knowledge = createKnowledge(new URL(base), () => Math.floor(Date.now() / 1000));
  const known = errand?.brief;
  if (known) knowledge.learn(known);

  const ledger = createLedger(Date.now);
  const gate = createGate({
    policy: knowledge.policy,
    answerFor: knowledge.answerFor,
    queue: createQueue(known?.queue ?? { count: 1000, bytes: 1e6 }),
    ledger,
    report: false,
    isLeaving: () => false,
    pause: () => new Promise(done => apply(natives.setTimeout, realm, [done])),
  });
  const crew = createCrew(realm, new URL(known?.file ?? base), knowledge.told);
  const blobs = createBlobs(realm);
  const site: RealmSite = {
    realm,
    globalScope: ownerOf(realm, 'fetch') ?? realm,
    natives,
    gate,
    trust,
    blobs,
    crew,
  };

  const onBrief = (text: string): void => {
    const brief = readBrief(text);
    if (!brief) return;
    knowledge.learn(brief);
    crew.file = new URL(brief.file);
    crew.tell();
    void gate.review();
  };
  if (errand?.id) hearPage(realm, errand.id, onBrief);
  else {
    const ask = hearPages(realm, onBrief);
    ask();
    // Perhaps there is a page by now.
    ledger.noted.on(() => {
      if (!knowledge.told()) ask();
    });
  }

  if (errand) {
    wrapLocation(realm, errand.original);
    wrapRelative(realm, natives, trust);
  }
  wrapToString(realm);
  blobs.wrap(realm);
  for (const guard of workerGuards) {
    try {
      guard.install(site);
    } catch (error) {
      warn(`no guard for ${guard.sinks.join(', ')}`, error);
    }
  }
  // Elsewhere a line of the page's does it, behind the one that has loaded us.
  if (errand && /^http/.test(protocol))
    runOriginal(realm as Parameters<typeof runOriginal>[0], errand, gate, trust);
};
