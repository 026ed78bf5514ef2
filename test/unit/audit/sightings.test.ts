import { describe, expect, it } from 'vitest';
import type { Visited } from '../../../src/audit/crawl.ts';
import type { Logged } from '../../../src/audit/net-log.ts';
import { sightingsOf } from '../../../src/audit/sightings.ts';
import { createSites } from '../../../src/audit/sites.ts';

const PAGE = 'https://shop.example/';
const visited = (more: Partial<Visited> = {}): Visited => ({
  moment: 'unasked',
  page: PAGE,
  from: 100,
  until: 200,
  described: new Map(),
  places: [{ since: 110, address: PAGE }],
  passed: [],
  stored: [],
  links: [],
  hasScript: false,
  isAnswered: false,
  isMarkup: true,
  ...more,
});
const request = (url: string, more: Partial<Logged> = {}): Logged => ({
  time: 150,
  url,
  method: 'GET',
  type: 'other',
  initiator: 'https://shop.example',
  ...more,
});

const sightings = async (visits: Visited[], log: Logged[], starts = [PAGE]) => {
  const sites = createSites([]);
  for (const start of starts) sites.add(start);
  const lines = (async function* () {
    yield* log;
  })();
  return sightingsOf(
    { pages: [PAGE], visits, moments: [], hasScript: false, isTried: false },
    lines,
    sites,
  );
};

describe('what was seen', () => {
  it('is what was requested while a page was open', async () => {
    const { contacts } = await sightings(
      [visited()],
      [
        request('https://a.example/', { time: 99 }),
        request('https://b.example/'),
        request('https://c.example/', { time: 201 }),
      ],
    );
    expect(contacts.map(({ url }) => url)).toEqual(['https://b.example/']);
  });

  it('has where a page leads its visitor by itself, but not within the site', async () => {
    const type = 'main frame';
    const { contacts } = await sightings(
      [visited()],
      [request('https://ads.example/', { type }), request('https://www.shop.example/b', { type })],
    );
    expect(contacts).toMatchObject([{ url: 'https://ads.example/', sink: 'link', page: PAGE }]);
  });

  it('belongs to the document that asked for it', async () => {
    const places = [
      { since: 110, address: PAGE },
      { since: 160, address: 'https://new.example/' },
    ];
    const ofNew = request('https://cdn.example/', { time: 155, initiator: 'https://new.example' });
    const ofFrame = request('https://ads.example/', { time: 170, initiator: 'null' });
    const log = [request('https://b.example/'), ofNew, ofFrame];
    const both = await sightings([visited({ places })], log, [PAGE, 'https://new.example/']);
    expect(both.contacts.map(({ page }) => page)).toEqual([
      PAGE,
      'https://new.example/',
      'https://new.example/',
    ]);
    expect(both.led).toEqual([{ page: PAGE, to: 'https://new.example/' }]);
    // What another site does there is its own matter.
    const one = await sightings([visited({ places })], log);
    expect(one.contacts.map(({ url }) => url)).toEqual(['https://b.example/']);
  });

  it('has others on the way to a page', async () => {
    const passed = ['https://www.shop.example/', 'https://sync.example/id'];
    const { contacts } = await sightings([visited({ passed })], []);
    expect(contacts.map(({ url }) => url)).toEqual(['https://sync.example/id']);
  });

  it('tells a page that did not come once', async () => {
    const { failures } = await sightings(
      [
        visited({ failure: 'it crashed' }),
        visited({ moment: 'signal', failure: 'it crashed' }),
        visited({ moment: 'refused', failure: 'it does not answer' }),
      ],
      [],
    );
    expect(failures).toEqual([
      {
        page: PAGE,
        moments: ['unasked', 'signal', 'refused'],
        reason: 'it crashed; it does not answer',
      },
    ]);
  });
});
