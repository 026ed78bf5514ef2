import { apply } from '../../base/natives.ts';
import { resolve } from '../../base/url.ts';
import type { Attempt } from '../../policy/types.ts';
import type { Site } from '../define.ts';
import { addressesIn, type ElementGuard } from './define.ts';

/** A type that no browser runs; the script's own type follows behind a `;`. */
export const INERT = 'text/tacet';
/** The type of a script that the page copied from an inert one. */
export const ownType = (type: string | null): string | null =>
  type?.startsWith(INERT) ? type.slice(INERT.length + 1) || null : type;
/** How long what was held behind an ordered script waits for it, in milliseconds. */
const PATIENCE = 10_000;

/** Attributes of an element as the page wants them; `null` stands for "not there". */
export type Values = Map<string, string | null>;

/**
 * Holds attributes of elements: the document does not have them, the page reads them all the same,
 * and on release the element gets them back.
 */
export interface Parking {
  guardOf(element: Element): ElementGuard | undefined;
  /** The page sets a guarded attribute; `write` does it natively. */
  offer(
    element: Element,
    guard: ElementGuard,
    name: string,
    value: string,
    write: () => void,
  ): void;
  /** Judges an element as the parser, a clone or an adoption brought it. */
  inspect(element: Element, guard: ElementGuard): void;
  /** A clone holds what its original holds. */
  copy(from: Element, to: Element, deep: boolean): void;
  /** Wants these values for an element that is inert so far. */
  claim(element: Element, values: Values, attempt?: Attempt): void;
  /** Lets an inline script wait for what it calls. */
  holdInline(script: Element, attempt: Attempt): void;
  /** Whether an element with these values would not have to wait. Nothing is noted. */
  wouldPass(element: Element, values: Values): boolean;
  /** What the page reads instead of the native value; `undefined`: ask the native. */
  read(element: Element, name: string): string | null | undefined;
  /** Writes or removes (`null`) a parked attribute; `false`: it is not parked. */
  write(element: Element, name: string, value: string | null): boolean;
  /** Whether this script was held before, so that its `document.write` must go in place. */
  wasReleased(script: Element): boolean;
  /** The attempts of scripts held so far: what inline scripts may be calling. */
  readonly heldScripts: readonly Attempt[];
}

interface Parked {
  values: Values;
  attempt: Attempt;
}

const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script';

export const createParking = (
  { realm, natives, gate, trust }: Site,
  guards: readonly ElementGuard[],
): Parking => {
  const tags = guards.map(({ tag }) => tag).join();
  const byTag = new Map(guards.map(guard => [guard.tag, guard]));
  const parked = new WeakMap<Element, Parked>();
  const seen = new WeakSet<Element>();
  const arrived = new WeakSet<Element>();
  const released = new WeakSet<Element>();
  /** Scripts that run in their turn, not whenever they arrive. */
  const ordered = new WeakSet<Element>();
  const failed = new WeakMap<Element, string>();
  const heldScripts: Attempt[] = [];
  let anyParked = false;

  const get = (element: Element, name: string): string | null =>
    apply(natives.getAttribute, element, [name]);
  const set = (element: Element, name: string, value: string | null): void => {
    if (value === null) apply(natives.removeAttribute, element, [name]);
    else {
      const text = isScript(element) && name === 'src' ? trust.createScriptURL(value) : value;
      apply(natives.setAttribute, element, [name, text]);
    }
  };

  /** Of all the attempts that the values stand for, the first that is not allowed, else the first. */
  const attemptOf = (element: Element, values: Values): Attempt | undefined => {
    const { sink, addresses, traits } = byTag.get(element.localName) ?? {};
    let first: Attempt | undefined;
    if (!sink || !addresses) return undefined;
    for (const [name, value] of values) {
      const form = addresses[name];
      for (const address of form && value ? addressesIn(form, value) : []) {
        const url = resolve(address, realm.document.baseURI);
        if (!url) continue;
        const purpose = get(element, 'data-consent');
        const attempt = {
          sink,
          url,
          // Marked without a purpose: it waits for all of them.
          ...(purpose !== null && { purpose: purpose || '*' }),
          ...traits?.(element),
        };
        if (!gate.wouldPass(attempt)) return attempt;
        first ??= attempt;
      }
    }
    return first;
  };

  const untilRun = (script: Element): Promise<void> =>
    new Promise(done => {
      const end = () => done();
      script.addEventListener('load', end, { once: true });
      script.addEventListener('error', end, { once: true });
      apply(natives.setTimeout, realm, [end, PATIENCE]);
    });

  const restore = (element: Element, values: Values): Promise<void> | undefined => {
    const source = values.get('src');
    // `src` comes last, because setting it is what starts a script.
    for (const [name, value] of values) if (name !== 'src') set(element, name, value);
    if (!isScript(element)) {
      if (source !== undefined) set(element, 'src', source);
      return undefined;
    }
    released.add(element);
    const inTurn = ordered.has(element);
    if (inTurn) element.async = false;
    if (source !== undefined && source !== null) {
      // Only an address where there was none starts it.
      set(element, 'src', null);
      const running = inTurn && element.isConnected ? untilRun(element) : undefined;
      set(element, 'src', source);
      return running;
    }
    // Inserting the same element again runs it; the page's references to it stay good.
    element.parentNode?.insertBefore(element, element.nextSibling);
    return undefined;
  };

  const noteOrder = (element: Element): void => {
    // Asked at first sight: a parser's script turns asynchronous once it was looked at in vain.
    if (!seen.has(element) && isScript(element) && !element.async) ordered.add(element);
    seen.add(element);
    if (element.isConnected) arrived.add(element);
  };

  const park = (element: Element, values: Values, attempt: Attempt): void => {
    if (isScript(element)) {
      if (!values.has('type')) values.set('type', ownType(get(element, 'type')));
      const type = values.get('type');
      set(element, 'type', type ? `${INERT};${type}` : INERT);
      heldScripts.push(attempt);
    }
    // An inert script keeps its address, so that the page may copy it; nothing else may have one.
    for (const [name, value] of values)
      if (name !== 'type') set(element, name, isScript(element) ? value : null);
    parked.set(element, { values, attempt });
    anyParked = true;
  };

  /** Fires the event of a network failure, once for what the element wants. */
  const fail = (element: Element, values: Values): void => {
    const failure = byTag.get(element.localName)?.failure;
    const wanted = [...values].join();
    // A script that is nowhere was not asked for yet.
    if (isScript(element) && !element.isConnected) return;
    if (!failure || failed.get(element) === wanted) return;
    failed.set(element, wanted);
    const fire = () => {
      if (failed.get(element) === wanted) element.dispatchEvent(new realm.Event(failure));
    };
    apply(natives.setTimeout, realm, [fire]);
  };

  const unpark = (element: Element): Parked | undefined => {
    const state = parked.get(element);
    if (state) gate.cancel(state.attempt);
    parked.delete(element);
    return state;
  };

  const put = (
    element: Element,
    values: Values,
    write: () => unknown,
    given?: Attempt,
    isKnown = false,
  ): void => {
    const attempt = given ?? attemptOf(element, values);
    noteOrder(element);
    if (!attempt) {
      write();
      return;
    }
    gate.pass<unknown>(attempt, {
      proceed: write,
      standIn: () => park(element, values, attempt),
      release() {
        const state = unpark(element);
        // Another of its addresses may still have to wait.
        const rest = state && !given ? attemptOf(element, state.values) : undefined;
        if (!state) return undefined;
        if (!rest || gate.wouldPass(rest)) return restore(element, state.values);
        put(element, state.values, () => restore(element, state.values), rest);
        return undefined;
      },
      refuse: () => fail(element, values),
      // A detached image is a message; an element in the document can still be opened later.
      lasting: !attempt.image?.detached,
      isKnown,
    });
  };

  /** Judges a parked element anew, with what it has become. */
  const reconsider = (element: Element): void => {
    const state = unpark(element);
    if (!state) return;
    const { values, attempt } = state;
    // What has no address of its own goes on waiting for what it waited for.
    const inline = isScript(element) && !attemptOf(element, values) ? { ...attempt } : undefined;
    put(element, values, () => restore(element, values), inline, true);
  };

  return {
    guardOf: element => byTag.get(element.localName),
    offer(element, _guard, name, value, write) {
      const state = parked.get(element);
      // A new address is a new load, with an event of its own.
      failed.delete(element);
      if (!state) return put(element, new Map([[name, value]]), write);
      state.values.set(name, value);
      return reconsider(element);
    },
    inspect(element, { addresses }) {
      const state = parked.get(element);
      // What looked like a pixel tag while it was made may be a picture now that it is in its place,
      // and scripts take their turn from here.
      if (state && !arrived.has(element)) {
        arrived.add(element);
        return reconsider(element);
      }
      if (state || seen.has(element)) return undefined;
      const values: Values = new Map();
      const type = isScript(element) ? get(element, 'type') : null;
      const isInert = type !== ownType(type);
      if (isInert) values.set('type', ownType(type));
      for (const name of Object.keys(addresses)) {
        const value = get(element, name);
        if (value !== null) values.set(name, value);
      }
      return put(element, values, () => isInert && restore(element, values));
    },
    copy(from, to, deep) {
      if (!anyParked) return;
      const state = parked.get(from);
      if (state) {
        const values = new Map(state.values);
        const inline = attemptOf(from, values) ? undefined : { ...state.attempt };
        put(to, values, () => restore(to, values), inline);
      }
      if (!deep || !from.firstElementChild) return;
      const copies = to.querySelectorAll(tags);
      from.querySelectorAll(tags).forEach((each, at) => {
        const copy = copies[at];
        if (copy) this.copy(each, copy, false);
      });
    },
    claim(element, values, attempt) {
      // Markup runs in its order, whatever the parser made of an inert script since.
      if (get(element, 'async') === null) ordered.add(element);
      put(element, values, () => restore(element, values), attempt);
    },
    holdInline(script, attempt) {
      // One that its own markup holds already waits as it is.
      if (!parked.has(script)) put(script, new Map(), () => undefined, attempt);
    },
    wouldPass(element, values) {
      const attempt = attemptOf(element, values);
      return !attempt || gate.wouldPass(attempt);
    },
    read: (element, name) => parked.get(element)?.values.get(name),
    write(element, name, value) {
      const state = parked.get(element);
      if (!state?.values.has(name)) return false;
      state.values.set(name, value);
      if (value === null && name !== 'type') reconsider(element);
      return true;
    },
    wasReleased: script => released.has(script),
    heldScripts,
  };
};
