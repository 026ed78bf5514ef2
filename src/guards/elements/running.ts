import { apply } from '../../base/natives.ts';
import type { Site } from '../define.ts';
import { attributesOf, isScript, type Values } from './native-attributes.ts';

/** How long what was held behind an ordered script waits for it, in milliseconds. */
const PATIENCE = 10_000;

/** `HTMLMediaElement.NETWORK_EMPTY` and `NETWORK_NO_SOURCE` */
const IDLE = new Set<unknown>([0, 3]);

/** What to give an element instead of a value that it wants. */
export type Prepare = (element: Element, name: string, value: string) => string;

/** Gives elements back what they wanted; that is what starts scripts, in their turn. */
export const createRunning = (site: Site, prepare: Prepare) => {
  const { realm, natives } = site;
  const { set } = attributesOf(site);
  const released = new WeakSet<Element>();
  const ordered = new WeakSet<Element>();

  const untilRun = (script: Element): Promise<void> =>
    new Promise(done => {
      const end = () => done();
      script.addEventListener('load', end, { once: true });
      script.addEventListener('error', end, { once: true });
      apply(natives.setTimeout, realm, [end, PATIENCE]);
    });

  /** Media look at sources that come behind those that they have tried, and go on with what they have. */
  const arrive = (source: Element): void => {
    const media = source.parentElement as Partial<HTMLMediaElement> | null;
    if (!IDLE.has(media?.networkState)) return;
    const nodes: Node[] = [];
    for (let node: Node | null = source; node; node = node.nextSibling) nodes.push(node);
    media?.append?.(...nodes);
  };

  return {
    /** This script runs in its turn, not whenever it arrives. */
    takeTurn(script: Element): void {
      ordered.add(script);
    },
    wasReleased: (script: Element): boolean => released.has(script),
    /** The promise of a script in its turn resolves when it has run. */
    restore(element: Element, values: Values, hasArrived = false): Promise<void> | undefined {
      // The address of a script comes last, because setting it is what starts it.
      const start = isScript(element)
        ? [...values].find(([name, value]) => name !== 'type' && value !== null)
        : undefined;
      for (const [name, value] of values)
        if (name !== start?.[0])
          set(element, name, value === null ? null : prepare(element, name, value));
      if (!isScript(element)) {
        if (element.localName === 'source') arrive(element);
        // A preload looks at its sources when it arrives.
        if (values.has('imagesrcset')) element.replaceWith(element);
        return undefined;
      }
      released.add(element);
      const inTurn = ordered.has(element);
      if (inTurn) element.async = false;
      if (start) {
        const [name, address] = start;
        // Only an address where there was none starts it.
        set(element, name, null);
        // Taken out again, it would have run all the same.
        const isGone = hasArrived && !element.isConnected;
        if (isGone) realm.document.head.append(element);
        const running = inTurn && element.isConnected ? untilRun(element) : undefined;
        set(element, name, address);
        if (isGone) element.remove();
        return running;
      }
      // Inserting the same element again runs it; the page's references to it stay good.
      element.parentNode?.insertBefore(element, element.nextSibling);
      return undefined;
    },
  };
};
