import { ownerOf, type Realm } from '../base/natives.ts';
import type { Trust } from '../base/trusted.ts';
import { wrapAccessor, wrapMethod } from '../base/wrap.ts';
import type { Gate } from '../gate/gate.ts';
import type { Errand } from './errand.ts';

/**
 * Keeps messages that arrive before the module has run. Natives deliver them when its first part has
 * run, even while it still awaits something: so does this, as soon as somebody listens.
 */
const delayMessages = (realm: Realm, setTimeout: Realm['setTimeout']): (() => void) => {
  const types = ['message', 'messageerror'];
  const waiting: Event[] = [];
  const keep = (event: Event): void => {
    event.stopImmediatePropagation();
    waiting.push(event);
  };
  const deliver = (): void => {
    for (const type of types) realm.removeEventListener(type, keep);
    for (const undo of restore) undo();
    for (const event of waiting.splice(0)) realm.dispatchEvent(event);
  };
  const soon = () => void setTimeout(deliver);
  const restore = [
    wrapAccessor(ownerOf(realm, 'onmessage'), 'onmessage', {
      set(native, self, value) {
        native(self, value);
        soon();
      },
    }),
    wrapMethod(ownerOf(realm, 'addEventListener'), 'addEventListener', (native, self, args) => {
      // Called by its bare name it has no receiver.
      if ((self ?? realm) === realm && args[0] === 'message') soon();
      return native(self, args);
    }),
  ];
  for (const type of types) realm.addEventListener(type, keep);
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
  const { setTimeout } = realm;
  const deliver = delayMessages(realm, setTimeout);
  const fail = (error: unknown): void => {
    setTimeout(() => {
      throw error;
    });
  };
  if (gate.admit({ sink: 'worker', url: original })) import(href).then(deliver, fail);
  else fail(new realm.DOMException(`The script at '${href}' failed to load.`, 'NetworkError'));
};
