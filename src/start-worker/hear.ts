import type { Realm } from '../base/natives.ts';
import { CHANNEL, QUESTION } from '../guards/crew.ts';
import type { Brief } from '../start/brief.ts';

/** Where a worker that serves several pages finds them; only service workers can look. */
interface Clients {
  matchAll(options: object): Promise<{ postMessage(message: unknown): void }[]>;
}

/** A page's words; `undefined` for anything else. */
export const readBrief = (text: unknown): Brief | undefined => {
  try {
    return JSON.parse(text as string);
  } catch {
    return undefined;
  }
};

/** Hears what the one page says that started this worker. First in line: nobody else hears it. */
export const hearPage = (realm: Realm, id: string, onBrief: (text: string) => void): void =>
  realm.addEventListener('message', event => {
    const { data } = event;
    if (typeof data !== 'string' || !data.startsWith(id)) return;
    event.stopImmediatePropagation();
    onBrief(data.slice(id.length));
  });

/** Hears what all pages say that share this worker. Returns asking them. */
export const hearPages = (realm: Realm, onBrief: (text: string) => void): (() => void) => {
  const channel = new realm.BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => {
    if (data !== QUESTION) onBrief(data);
  });
  const { clients } = realm as Realm & { clients?: Clients };
  return () => {
    channel.postMessage(QUESTION);
    void clients
      ?.matchAll({ includeUncontrolled: true })
      .then(all => {
        for (const client of all) client.postMessage(QUESTION);
      })
      .catch(() => undefined);
  };
};
