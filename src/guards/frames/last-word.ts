import { apply } from '../../base/natives.ts';
import { wrapAccessor, wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';

/**
 * `path` is where the event goes, closed trees included. Gives what to do when the page prevents
 * after all what it has only stopped before.
 */
type Listener = (event: Event, path: readonly EventTarget[]) => (() => void) | undefined;

/** Events that are under way: who is to hear of them, and where they go. */
const underWay = new WeakMap<Event, Map<Listener, readonly EventTarget[]>>();

/** What to do when an event is prevented that was heard of already. */
const prevented = new WeakMap<Event, () => void>();

/** The page has had its say: it may have changed what the event is about, or prevented it. */
const end = (event: Event): void => {
  const listeners = underWay.get(event) ?? [];
  underWay.delete(event);
  for (const [listener, path] of listeners) {
    const undo = event.defaultPrevented ? undefined : listener(event, path);
    if (undo) prevented.set(event, undo);
  }
};

/**
 * Hears of events behind the page's own listeners, unless the event has been prevented; of what is
 * stopped on its way, in that moment.
 */
export const createLastWord = ({ realm, listen, listenInTrees }: Site) => {
  const { addEventListener, removeEventListener } = realm.EventTarget.prototype;
  const { prototype } = realm.Event;
  for (const name of ['stopPropagation', 'stopImmediatePropagation'])
    wrapMethod(prototype, name, (native, self, args) => {
      end(self as Event);
      return native(self, args);
    });
  wrapMethod(prototype, 'preventDefault', (native, self, args) => {
    prevented.get(self as Event)?.();
    return native(self, args);
  });
  wrapAccessor(prototype, 'cancelBubble', {
    set(native, self, value) {
      if (value) end(self as Event);
      native(self, value);
    },
  });

  return (type: string, listener: Listener): void => {
    const begin = (event: Event): void => {
      const { bubbles, currentTarget } = event;
      const listeners = underWay.get(event);
      // The window hears of it first, but not of all of it: a closed tree knows more.
      underWay.set(event, new Map(listeners).set(listener, event.composedPath()));
      if (!bubbles) end(event);
      else if (!listeners) {
        // Listeners of one place are called in the order in which they were added.
        apply(removeEventListener, currentTarget, [type, end]);
        apply(addEventListener, currentTarget, [type, end]);
      }
    };
    listen(type, begin);
    listenInTrees(type, begin);
  };
};
