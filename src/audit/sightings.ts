import type { Crawled, Visited } from './crawl.ts';
import type { Logged } from './net-log.ts';
import type { Contact, Sightings } from './types.ts';

/** What a request was, as far as the network log tells. */
const sinkOf = ({ url, method, type }: Logged): Contact['sink'] => {
  if (/^wss?:/.test(url)) return 'socket';
  if (type === 'subframe') return 'frame';
  return method === 'POST' ? 'beacon' : 'link';
};

/** Brings what pages did and what the browser requested meanwhile together. Pages are opened one by one. */
export const sightingsOf = async (
  { pages, visits, hasScript }: Crawled,
  log: AsyncIterable<Logged>,
): Promise<Sightings> => {
  const contacts: Contact[] = [];
  const visitAt = (time: number): Visited | undefined =>
    visits.find(({ from, until }) => time >= from && time <= until);
  for await (const request of log) {
    const visited = visitAt(request.time);
    if (!visited || request.type === 'main frame') continue;
    const { moment, page, described } = visited;
    const { url, method } = request;
    const { sink = sinkOf(request), scripts = [] } = described.get(url) ?? {};
    contacts.push({ moment, page, url, method, sink, scripts });
  }
  return {
    pages,
    hasScript,
    contacts,
    stored: visits.flatMap(({ moment, page, stored }) =>
      stored.map(each => ({ ...each, moment, page })),
    ),
    failures: visits.flatMap(({ moment, page, failure }) =>
      failure ? { moment, page, reason: failure } : [],
    ),
  };
};
