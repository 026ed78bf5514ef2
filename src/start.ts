import type { Consent } from './api.ts';
import { warn } from './base/log.ts';
import { apply, defineProperty, nativesOf, type Realm } from './base/natives.ts';
import { whenParsed } from './base/ready.ts';
import { createTrust } from './base/trusted.ts';
import { normalize } from './config/normalize.ts';
import { readConfig, type ScriptTag } from './config/read.ts';
import { createKeep } from './consent/keep.ts';
import { NECESSARY } from './consent/purposes.ts';
import { readSignals } from './consent/signals.ts';
import { createStore } from './consent/store.ts';
import { createFace } from './face.ts';
import { createGate } from './gate/gate.ts';
import { watchLeaving } from './gate/leaving.ts';
import { createLedger } from './gate/ledger.ts';
import { createQueue } from './gate/queue.ts';
import { createCrew } from './guards/crew.ts';
import { installGuards } from './guards/install.ts';
import { hideIdentifiers } from './links/landing.ts';
import type { Page } from './page.ts';
import { packed } from './policy/packing/packed.static.ts';
import { unpack } from './policy/packing/unpack.ts';
import { createRuleBook } from './policy/rules.ts';
import { createSameSite } from './policy/same-site.ts';
import type { Rule } from './policy/types.ts';
import { createUi } from './show-ui.ts';
import { briefOf } from './start/brief.ts';
import { createEmailing } from './start/emailing.ts';
import { createErasing } from './start/erasing.ts';
import { explainCalls } from './start/explain-calls.ts';
import { explainMarkup } from './start/explain-markup.ts';
import { createLock, isLocked } from './start/lock.ts';
import { tellIntegrations } from './start/tell-integrations.ts';
import type { MountUi } from './ui/host.ts';

declare const __DEV__: boolean;

/** Sets everything up in one window, once. `mount` is given where the user interface is on board. */
export const start = (realm: Realm, tag: ScriptTag, mount?: MountUi): Consent => {
  const before = (realm as Realm & { consent?: unknown }).consent;
  // Loaded twice: the first one has the page.
  if (Object.isFrozen(before) && typeof before === 'object' && before) return before as Consent;

  const natives = nativesOf(realm);
  const { document, location } = realm;
  const config = normalize(
    readConfig(
      () => (realm as Realm & { consentConfig?: unknown }).consentConfig,
      tag,
      error => warn('the configuration cannot be read', error),
    ),
    undefined,
    tag.data,
  );

  const present = readSignals(realm);
  const signals = {
    gpc: present.gpc && config.signals.gpc,
    dnt: present.dnt && config.signals.dnt,
  };
  const directory = new URL('.', tag.src);
  const noteKey = `${config.cookie.name}-page`;
  const ours: Rule = {
    keys: [config.cookie.name, noteKey],
    match: [directory.host + directory.pathname],
    purpose: NECESSARY,
  };
  const own = createRuleBook([ours, ...config.rules]);
  const known = createRuleBook(config.catalogue ? unpack(packed) : []);
  const store = createStore(
    {
      purposes: config.purposes.map(({ id }) => id),
      policy: config.policy,
      days: config.cookie.days,
      signals,
      purposeOf: service => own.purposeOf(service) ?? known.purposeOf(service),
    },
    createKeep(config.cookie, location.protocol === 'https:', () => realm.localStorage),
    () => Math.floor(Date.now() / 1000),
  );

  const { email, take } = createEmailing(realm, natives, config);
  const hasToken = take();
  const landing =
    config.links && store.answer('marketing') !== 'granted'
      ? hideIdentifiers(realm, config.links)
      : undefined;

  const isShut = isLocked(realm);
  const ledger = createLedger(Date.now);
  const gate = createGate({
    policy: {
      own,
      catalogue: known,
      isSameSite: createSameSite(new URL(location.href), config.firstParty),
      // The lock stops what nobody named, so that what is held waits with it.
      unknown: isShut ? 'hold' : config.unknown,
      shapes: config.shapes,
    },
    answerFor: store.answerFor,
    queue: createQueue(config.queue),
    ledger,
    report: config.report,
    isLeaving: watchLeaving(realm, natives),
    pause: () => new Promise(done => apply(natives.setTimeout, realm, [done])),
  });

  const trust = createTrust(realm);
  const lock = createLock(isShut, { realm, natives, config, gate, ledger, store, noteKey });
  const page: Page = {
    realm,
    natives,
    trust,
    tag,
    config,
    signals,
    own,
    known,
    store,
    ledger,
    gate,
    lock,
    email,
  };
  const eraseUngranted = createErasing(page);
  eraseUngranted();
  const crew = createCrew(realm, new URL(tag.worker ?? 'consent-worker.js', tag.src), () =>
    briefOf(page, crew.file),
  );
  // In front of the guards, which change what they hold.
  if (__DEV__) explainMarkup(page);
  installGuards(realm, gate, natives, trust, crew, tag.nonce);
  tellIntegrations(page);

  let isElsewhere = false;
  const ui = createUi(page, mount);
  const face = createFace(page, ui);
  const consent = __DEV__ ? explainCalls(page, face) : face;
  store.changes.on(() => {
    if (landing && store.answer('marketing') === 'granted') landing.giveBack();
    eraseUngranted();
    crew.tell();
    if (!isElsewhere) lock.opensAnew();
    // What is held is tried again there.
    lock.goOn(() => void gate.review());
  });

  defineProperty(realm, 'consent', {
    value: consent,
    enumerable: true,
    configurable: false,
    writable: false,
  });
  if (Array.isArray(before)) consent.push(...before.filter(each => typeof each === 'function'));
  else if (typeof before === 'function') consent.push(before as () => void);

  const refresh = () => {
    // Another tab may have answered: this page stays, whatever its visitor has written into it.
    isElsewhere = true;
    store.refresh();
    isElsewhere = false;
  };
  document.addEventListener('visibilitychange', refresh);
  realm.addEventListener('pageshow', ({ persisted }) => {
    refresh();
    // The visitor came back to it, and would have got another page from the server.
    if (persisted) lock.opensAnew();
  });
  realm.addEventListener('hashchange', () => {
    if (take()) ui.show('email');
  });
  whenParsed(document, ui.begin);
  if (hasToken) ui.show('email');
  else ui.ask();
  return consent;
};
