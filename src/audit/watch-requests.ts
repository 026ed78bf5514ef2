import type { CDPSession, Page } from 'playwright-core';
import type { Sink } from '../policy/types.ts';

/** Sinks by what a browser calls the kind of a request. @see https://playwright.dev/docs/api/class-request#request-resource-type */
const SINKS: Readonly<Record<string, Sink>> = {
  document: 'frame',
  stylesheet: 'style',
  font: 'style',
  image: 'image',
  media: 'media',
  script: 'script',
  xhr: 'xhr',
  fetch: 'fetch',
  eventsource: 'fetch',
  ping: 'beacon',
  manifest: 'link',
};

/** The head script stands between a script and the natives. */
const OURS = /\/consent(?:\.all|\.dev)?\.js(?:[?#]|$)/;

interface Stack {
  callFrames: { url: string }[];
  parent?: Stack;
}

/** The scripts on a stack, but for our own: a tool that wraps natives stands before who called it. */
const scriptsIn = (stack: Stack | undefined): string[] => {
  const found = new Set<string>();
  for (let each = stack; each; each = each.parent)
    for (const { url } of each.callFrames) if (url && !OURS.test(url)) found.add(url);
  return [...found];
};

/** What the developer tools know of the requests of a page, by address. */
export interface Described {
  sink: Sink;
  /** Addresses of the scripts that made it. */
  scripts: string[];
}

/**
 * Listens to the requests of a page, of its frames and workers, to learn what they are. What they miss
 * is in the network log.
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Network/#event-requestWillBeSent
 */
export const watchRequests = async (
  page: Page,
  session: CDPSession,
): Promise<ReadonlyMap<string, Described>> => {
  const described = new Map<string, Described>();
  const note = (url: string, more: Partial<Described>) =>
    described.set(url, { sink: 'link', scripts: [], ...described.get(url), ...more });
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const scripts = scriptsIn(initiator.stack as Stack | undefined);
    if (scripts.length) note(request.url, { scripts });
  });
  session.on('Network.webSocketCreated', ({ url, initiator }) => {
    note(url, { sink: 'socket', scripts: scriptsIn(initiator?.stack as Stack | undefined) });
  });
  await session.send('Network.enable');
  page.on('request', request => {
    const sink = SINKS[request.resourceType()];
    if (sink) note(request.url(), { sink });
  });
  return described;
};
