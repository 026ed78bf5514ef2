import type { Realm } from '../base/natives.ts';
import type { Trust } from '../base/trusted.ts';
import { wrapAccessor, wrapMethod } from '../base/wrap.ts';
import type { Gate } from '../gate/gate.ts';
import { ownerOf } from '../guards/in-worker/owner-of.ts';
import type { Errand } from './errand.ts';

/**
 * Keeps messages that arrive before the module has run. Natives deliver them when its first part has
 * run, even while it still awaits something: so does this, as soon as somebody listens.
 */
const delayMessages = (realm: Realm): (() => void) => {
  const types = ['message', 'messageerror'];
  const { MessageChannel, MessageEvent } = realm;
  const waiting: Event[] = [];
  let delivered: Event | undefined;
  const keep = (event: Event): void => {
    if (event === delivered) return;
    event.stopImmediatePropagation();
    // The same event would not be heard again: Chromium lets it stay stopped.
    waiting.push(new MessageEvent(event.type, event as MessageEventInit));
  };
  for (const type of types) realm.addEventListener(type, keep);
  // Each message has a turn of its own, as natively; a timer would be slowed down.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    delivered = waiting.shift();
    if (!delivered) {
      for (const type of types) realm.removeEventListener(type, keep);
      port1.close();
      return;
    }
    realm.dispatchEvent(delivered);
    port2.postMessage(0);
  };
  let isSoon = false;
  const soon = (): void => {
    if (isSoon) return;
    isSoon = true;
    for (const undo of restore) undo();
    port2.postMessage(0);
  };
  const restore = [
    wrapAccessor(ownerOf(realm, 'onmessage'), 'onmessage', {
      set(native, self, value) {
        soon();
        native(self, value);
      },
    }),
    wrapMethod(ownerOf(realm, 'addEventListener'), 'addEventListener', (native, self, args) => {
      // Called by its bare name it has no receiver.
      if ((self ?? realm) === realm && args[0] === 'message') soon();
      return native(self, args);
    }),
  ];
  return soon;
};

/** Runs the script that the page wanted, where nothing else will. */
export const runOriginal = (
  realm: Realm & { importScripts(address: string): void },
  { original, isModule }: Errand,
  gate: Gate,
  trust: Trust,
): void => {
  const { href } = original;
  // Of our guards the one for `importScripts` has the first say.
  if (!isModule) {
    realm.importScripts(trust.createScriptURL(href));
    return;
  }
  const { reportError } = realm;
  const deliver = delayMessages(realm);
  // Thrown again, it would tell our place instead of its own.
  const fail = (error: unknown): void => reportError(error);
  if (gate.admit({ sink: 'worker', url: original })) import(href).then(deliver, fail);
  else fail(new realm.DOMException(`The script at '${href}' failed to load.`, 'NetworkError'));
};
