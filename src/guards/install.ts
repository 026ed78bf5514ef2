import { warn } from '../base/log.ts';
import {
  apply,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  type Natives,
  nativesOf,
  type Realm,
} from '../base/natives.ts';
import { createTrust, type Trust } from '../base/trusted.ts';
import { wrapToString } from '../base/wrap.ts';
import { randomId } from '../consent/record.ts';
import type { Gate } from '../gate/gate.ts';
import { createOverlay } from '../gate/overlay.ts';
import { createBlobs } from './blobs.ts';
import type { Crew } from './crew.ts';
import type { Overlays, Site } from './define.ts';
import { guards } from './index.ts';
import { createJudge } from './styles/judge.ts';

/**
 * Installs all guards in a window, and in each window of this origin that the page gets hold of: it
 * brings natives of its own. All share one gate and the same held values.
 */
export const installGuards = (
  page: Realm,
  gate: Gate,
  natives: Natives,
  trust: Trust,
  crew: Crew,
  nonce?: string,
): void => {
  const overlays: Overlays = {
    cookie: createOverlay('cookie', gate),
    'local-storage': createOverlay('local-storage', gate),
    'session-storage': createOverlay('session-storage', gate),
  };
  const greeting = randomId();
  const blobs = createBlobs(page);
  const judgeStyle = createJudge(natives, gate);
  const sites = new WeakMap<object, Site>();
  const watched = new WeakSet<Document>();

  const each = (step: (guard: (typeof guards)[number]) => void): void => {
    for (const guard of guards) {
      try {
        step(guard);
      } catch (error) {
        warn(`no guard for ${guard.sinks.join(', ')}`, error);
      }
    }
  };

  const install = (realm: Realm, itsNatives: Natives, itsTrust: Trust): Site => {
    const countFrames = getOwnPropertyDescriptor(realm, 'length')?.get;
    const { addEventListener } = realm;
    type Listener = [type: string, (event: Event) => void, isCapture: true];
    const listeners: Listener[] = [];
    const inTrees: Listener[] = [];
    const site: Site = {
      realm,
      globalScope: realm,
      natives: itsNatives,
      gate,
      trust: itsTrust,
      overlays,
      blobs,
      crew,
      judgeStyle,
      isLate:
        realm !== page &&
        !/^about:/.test(realm.document.URL) &&
        realm.document.readyState !== 'loading' &&
        !!itsNatives.queryAll(realm.document, 'script')[0],
      greeting,
      nonce,
      adopt,
      findFrames() {
        const now: number = countFrames ? apply(countFrames, realm, []) : 0;
        for (let at = 0; at < now; at++) adopt(realm[at]);
      },
      listen(type, listener) {
        listeners.push([type, listener, true]);
        site.listenAgain();
      },
      listenInTrees(type, listener) {
        inTrees.push([type, listener, true]);
      },
      listenIn(tree) {
        for (const each of inTrees) apply(addEventListener, tree, each);
      },
      listenAgain() {
        for (const each of listeners) apply(addEventListener, realm, each);
        site.listenIn(realm.document);
      },
    };
    wrapToString(realm);
    blobs.wrap(realm);
    each(guard => guard.install(site));
    return site;
  };

  const enter = (realm: Realm, itsNatives?: Natives, itsTrust?: Trust): void => {
    const { document } = realm;
    // A window keeps its natives when its first, empty document gives way to another one.
    const key = getPrototypeOf(document) ?? document;
    const site =
      sites.get(key) ??
      install(realm, itsNatives ?? nativesOf(realm), itsTrust ?? createTrust(realm));
    sites.set(key, site);
    if (watched.has(document)) return;
    watched.add(document);
    site.listenIn(document);
    each(guard => guard.watch?.(site, document));
  };

  const adopt = (other: unknown): void => {
    try {
      // Of another origin it throws.
      if (other && (other as Realm).document) enter(other as Realm);
    } catch {
      // Its own site is responsible for it.
    }
  };

  enter(page, natives, trust);
};
