import type { Crawled, Visited } from './crawl.ts';
import type { Logged } from './net-log.ts';
import type { Sites } from './sites.ts';
import type { Contact, Failure, Led, Sightings } from './types.ts';

/** What a request was, as far as the network log tells. */
const sinkOf = ({ url, method, type }: Pick<Logged, 'url' | 'method' | 'type'>) => {
  if (/^wss?:/.test(url)) return 'socket';
  if (type === 'subframe') return 'frame';
  return method === 'POST' && type !== 'main frame' ? 'beacon' : 'link';
};

/** The document that a tab showed when it made a request: of the same origin, else of that time. */
const placeOf = ({ places }: Visited, { initiator, time }: Logged): string | undefined => {
  const latest = [...places].reverse();
  const isOf = (address: string) => new URL(address).origin === initiator;
  return (
    latest.find(({ address }) => isOf(address)) ??
    latest.find(({ since }) => since <= time) ??
    places[0]
  )?.address;
};

/** One for each page, in the order in which they were seen. */
const failuresOf = (visits: readonly Visited[]): Failure[] => {
  const failures = new Map<string, Failure>();
  for (const { page, moment, failure } of visits) {
    if (!failure) continue;
    const found = failures.get(page);
    if (!found) failures.set(page, { page, moments: [moment], reason: failure });
    else {
      found.moments.push(moment);
      if (!found.reason.split('; ').includes(failure)) found.reason += `; ${failure}`;
    }
  }
  return [...failures.values()];
};

/** Where pages lead to other hosts, once each. */
const ledFrom = (visits: readonly Visited[]): Led[] => {
  const led = new Map<string, Led>();
  for (const { page, places } of visits) {
    const to = places.at(-1)?.address;
    if (to && new URL(to).host !== new URL(page).host) led.set(`${page} ${to}`, { page, to });
  }
  return [...led.values()];
};

/** Brings what pages did and what the browser requested meanwhile together. Pages are opened one by one. */
export const sightingsOf = async (
  { pages, visits, moments, hasScript, isTried }: Crawled,
  log: AsyncIterable<Logged>,
  sites: Sites,
): Promise<Sightings> => {
  const contacts: Contact[] = [];
  for (const { moment, places, passed } of visits) {
    const page = places[0]?.address;
    if (!page || !sites.has(page)) continue;
    // Where the way to a page of the site leads through others, these learn of the visitor.
    for (const url of passed)
      if (!sites.has(url))
        contacts.push({ moment, page, url, method: 'GET', sink: 'link', scripts: [] });
  }
  for await (const request of log) {
    const visited = visits.find(({ from, until }) => request.time >= from && request.time <= until);
    const page = visited && placeOf(visited, request);
    // What another site does where the site leads to is its own matter.
    if (!visited || !page || !sites.has(page)) continue;
    const { url, method } = request;
    // The site leads from one of its pages to another.
    if (request.type === 'main frame' && sites.has(url)) continue;
    const described = request.type === 'main frame' ? undefined : visited.described.get(url);
    const { sink = sinkOf(request), scripts = [] } = described ?? {};
    contacts.push({ moment: visited.moment, page, url, method, sink, scripts });
  }
  return {
    pages,
    moments,
    hasScript,
    isTried,
    contacts,
    stored: visits.flatMap(({ moment, page, places, stored }) =>
      stored.map(each => ({ ...each, moment, page: places.at(-1)?.address ?? page })),
    ),
    failures: failuresOf(visits),
    led: ledFrom(visits),
  };
};
