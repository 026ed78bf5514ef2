import type { Attempt } from '../../policy/types.ts';
import type { Site } from '../define.ts';
import type { ElementGuard } from './define.ts';
import { createDescribe } from './describe.ts';
import { createFailure } from './failure.ts';
import { ownType } from './inert-type.ts';
import { attributesOf, isScript, type Values } from './native-attributes.ts';
import { createParked } from './parked.ts';
import { createRunning, type Prepare } from './running.ts';

/**
 * Holds attributes of elements: the document does not have them, the page reads them all the same,
 * and on release the element gets them back.
 */
export interface Parking {
  guardOf(element: Element): ElementGuard | undefined;
  /** The page sets a guarded attribute; `write` does it natively. */
  offer(element: Element, name: string, value: string, write: () => void): void;
  /**
   * Judges an element as the parser, a clone or an adoption brought it; `hasArrived`: it was in a
   * document, if only for a moment.
   */
  inspect(element: Element, guard: ElementGuard, hasArrived?: boolean): void;
  /** A clone holds what its original holds. */
  copy(from: Element, to: Element): void;
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
  /** Whether anything was ever held: most pages never have it. */
  isAny(): boolean;
  /** All that the page wants of a held element. */
  valuesOf(element: Element): Values | undefined;
  /** Whether this script was held before, so that its `document.write` must go in place. */
  wasReleased(script: Element): boolean;
  /** The attempts of scripts held so far: what inline scripts may be calling. */
  heldScripts(): Attempt[];
}

export const createParking = (
  site: Site,
  guards: readonly ElementGuard[],
  prepare: Prepare,
): Parking => {
  const { gate } = site;
  const byTag = new Map(guards.flatMap(guard => guard.tags.map(tag => [tag, guard] as const)));
  const guardOf = (element: Element) => byTag.get(site.natives.tagOf(element) ?? '');
  const { get } = attributesOf(site);
  const { restore: run, takeTurn, wasReleased } = createRunning(site, prepare);
  const { fail, forget } = createFailure(site, guardOf);
  const attemptOf = createDescribe(site, guardOf);
  const parked = createParked(site);
  const seen = new WeakSet<Element>();
  const arrived = new WeakSet<Element>();
  const restore = (element: Element, values: Values) => run(element, values, arrived.has(element));

  const noteOrder = (element: Element): void => {
    // Asked at first sight: a parser's script turns asynchronous once it was looked at in vain.
    if (!seen.has(element) && isScript(element) && !element.async) takeTurn(element);
    seen.add(element);
    if (element.isConnected) arrived.add(element);
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
      standIn: () => parked.put(element, values, attempt),
      release() {
        const state = parked.take(element);
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
    const state = parked.take(element);
    if (!state) return;
    const { values, attempt } = state;
    // What has no address of its own goes on waiting for what it waited for.
    const inline = isScript(element) && !attemptOf(element, values) ? { ...attempt } : undefined;
    put(element, values, () => restore(element, values), inline, true);
  };

  return {
    guardOf,
    offer(element, name, value, write) {
      const state = parked.get(element);
      // A new address is a new load, with an event of its own.
      forget(element);
      if (!state) return put(element, new Map([[name, value]]), write);
      state.values.set(name, value);
      return reconsider(element);
    },
    inspect(element, { addresses }, hasArrived) {
      const state = parked.get(element);
      // What looked like a pixel tag while it was made may be a picture now that it is in its place,
      // and scripts take their turn from here.
      if (state && hasArrived && !arrived.has(element)) {
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
    copy(from, to) {
      const state = parked.get(from);
      if (!state) return;
      const values = new Map(state.values);
      const inline = attemptOf(from, values) ? undefined : { ...state.attempt };
      if (isScript(from) && arrived.has(from)) {
        // The copy of a script that had its turn never runs.
        parked.put(to, values, { ...state.attempt });
        arrived.add(to);
      } else put(to, values, () => restore(to, values), inline);
    },
    claim(element, values, attempt) {
      // Markup runs in its order, whatever the parser made of an inert script since.
      if (get(element, 'async') === null) takeTurn(element);
      put(element, values, () => restore(element, values), attempt);
    },
    holdInline(script, attempt) {
      // One that its own markup holds already waits as it is.
      if (!parked.get(script)) put(script, new Map(), () => undefined, attempt);
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
    isAny: parked.isAny,
    valuesOf: element => parked.get(element)?.values,
    wasReleased,
    heldScripts: parked.scripts,
  };
};
