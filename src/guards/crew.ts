import { apply, type Realm } from '../base/natives.ts';
import { randomId } from '../consent/record.ts';

/** The channel on which workers that serve several pages are told the answers. */
export const CHANNEL = 'tacet';
/** What such a worker asks its pages. */
export const QUESTION = 'tacet?';

/** The workers of one realm, and what they have to know. */
export interface Crew {
  /** Address of `consent-worker.js`. */
  file: URL;
  /** What a worker reads as it starts, behind our file's address. A shared one has to ask. */
  hashFor(address: string, isModule: boolean, isShared: boolean): string;
  /** Remembers a worker, to tell it of changes. */
  enlist(worker: object): void;
  /** Listens for the questions of workers that serve several pages. */
  listen(): BroadcastChannel;
  /** Answers such a question; other messages are the page's. */
  reply(event: Event): void;
  /** Tells all of them what is known now. */
  tell(): void;
}

/** `brief` gives all that a worker has to know, as something for `JSON.stringify`. */
export const createCrew = (
  { Worker, BroadcastChannel }: Realm,
  file: URL,
  brief: () => unknown,
): Crew => {
  // A worker knows messages of ours by it; the page's own code never sees one.
  const id = randomId();
  const post = Worker?.prototype.postMessage;
  const live = new Set<WeakRef<object>>();
  let channel: BroadcastChannel | undefined;
  const text = () => JSON.stringify(brief());
  const crew: Crew = {
    file,
    hashFor: (...what) =>
      `#${encodeURIComponent(JSON.stringify(what[2] ? what : [...what, id, brief()]))}`,
    enlist(worker) {
      live.add(new WeakRef(worker));
    },
    listen() {
      if (!channel) {
        channel = new BroadcastChannel(CHANNEL);
        channel.onmessage = crew.reply;
      }
      return channel;
    },
    reply(event) {
      if ((event as MessageEvent).data !== QUESTION) return;
      event.stopImmediatePropagation();
      crew.listen().postMessage(text());
    },
    tell() {
      for (const each of live) {
        const worker = each.deref();
        if (worker) apply(post, worker, [id + text()]);
        else live.delete(each);
      }
      channel?.postMessage(text());
    },
  };
  return crew;
};
