import { getOwnPropertyDescriptor } from '../base/natives.ts';
import { wrapAccessor, wrapMethod } from '../base/wrap.ts';
import { defineRealmGuard } from './define.ts';

const EVENTS = ['success', 'error', 'blocked', 'upgradeneeded'];

/** A request that has no request of the browser's behind it yet. */
interface Waiting {
  real?: IDBOpenDBRequest;
  error?: DOMException;
  /** `onsuccess` … as the page set them. */
  listeners: Map<string, unknown>;
}

/**
 * `indexedDB.open`: a request that is pending while it is held, and on release has the browser's
 * request behind it; a refusal fires `error`. Deleting passes.
 * @held `open` gives a request that is `pending`.
 * @released the same request succeeds, with its upgrade event.
 * @refused `error` fires with an `UnknownError`.
 */
export const database = defineRealmGuard({
  sinks: ['database'],
  install({ realm, gate }) {
    const { IDBFactory, IDBRequest, IDBOpenDBRequest, IDBVersionChangeEvent } = realm;
    const waiting = new WeakMap<object, Waiting>();

    /** What the native getters of a request say when they have nothing to say yet. */
    const fromRequest = (name: string, pending: (state: Waiting) => unknown): void => {
      const read = getOwnPropertyDescriptor(IDBRequest.prototype, name)?.get;
      wrapAccessor(IDBRequest.prototype, name, {
        get(native, self) {
          const state = waiting.get(self as object);
          if (!state) return native(self);
          return state.real && read ? native(state.real) : pending(state);
        },
      });
    };
    const notYet = () =>
      new realm.DOMException('The request has not finished.', 'InvalidStateError');
    const isOver = ({ error }: Waiting) => error !== undefined;
    fromRequest('readyState', state => (isOver(state) ? 'done' : 'pending'));
    fromRequest('source', () => null);
    fromRequest('transaction', () => null);
    fromRequest('error', state => {
      if (!isOver(state)) throw notYet();
      return state.error;
    });
    fromRequest('result', state => {
      if (!isOver(state)) throw notYet();
      return undefined;
    });
    for (const event of EVENTS)
      for (const { prototype } of [IDBRequest, IDBOpenDBRequest])
        wrapAccessor(prototype, `on${event}`, {
          get(native, self) {
            const state = waiting.get(self as object);
            return state ? (state.listeners.get(event) ?? null) : native(self);
          },
          set(native, self, value) {
            const state = waiting.get(self as object);
            if (!state) return native(self, value);
            state.listeners.set(event, typeof value === 'function' ? value : null);
            return undefined;
          },
        });

    wrapMethod(IDBFactory.prototype, 'open', (native, self, args) => {
      // Both are read once, so that they cannot be something else for the native.
      const key = `${args[0]}`;
      const version = args[1] === undefined ? 1 : +(args[1] as number);
      args[0] = key;
      if (args[1] !== undefined) args[1] = version;
      // A version that is none is for the native to refuse.
      if (!(version >= 1)) return native(self, args);
      const state: Waiting = { listeners: new Map() };
      let standIn: EventTarget;
      return gate.pass<unknown>(
        { sink: 'database', key },
        {
          proceed: () => native(self, args),
          standIn() {
            // An event target that looks like a request: its other members are answered above.
            standIn = new realm.EventTarget();
            Object.setPrototypeOf(standIn, IDBOpenDBRequest.prototype);
            for (const event of EVENTS)
              standIn.addEventListener(event, happened => {
                const listener = state.listeners.get(event);
                if (typeof listener === 'function') listener.call(standIn, happened);
              });
            waiting.set(standIn, state);
            return standIn;
          },
          release() {
            const real = native(self, args) as IDBOpenDBRequest;
            state.real = real;
            for (const event of EVENTS)
              real.addEventListener(event, happened => {
                const { oldVersion, newVersion } = happened as IDBVersionChangeEvent;
                const copy =
                  oldVersion === undefined
                    ? new realm.Event(event, happened)
                    : new IDBVersionChangeEvent(event, { oldVersion, newVersion });
                // Within the real event, because its transaction lasts no longer.
                if (!standIn.dispatchEvent(copy)) happened.preventDefault();
              });
          },
          refuse() {
            state.error = new realm.DOMException('Not allowed.', 'UnknownError');
            queueMicrotask(() => standIn.dispatchEvent(new realm.Event('error')));
          },
        },
      );
    });
  },
});
