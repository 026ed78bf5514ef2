import { defineSample } from '../../support/sample.ts';

const json = (value: unknown) => ({ type: 'application/json', body: JSON.stringify(value) });

/** Algolia's queries: JSON in a text body, so that no preflight is needed. */
export const search = defineSample({
  run: `
    const query = (host, type) => fetch('https://' + host + '/1/indexes/*/queries?x-algolia-agent=Algolia%20for%20JavaScript&x-algolia-application-id=APP&x-algolia-api-key=KEY', {
      method: 'POST', headers: { 'content-type': type },
      body: JSON.stringify({ requests: [{ indexName: 'products', query: 'tea', hitsPerPage: 5 }] }) }).then(response => response.json());
    note('fetch', await query('app-dsn.algolia.net', 'application/json'));
    note('simple', await query('app-dsn.algolia.net', 'text/plain'));
    note('other server', await query('app-1.algolianet.com', 'application/x-www-form-urlencoded'));
    const x = new XMLHttpRequest(); x.open('POST', 'https://app-dsn.algolia.net/1/indexes/products/query'); x.send('{"query":"tea"}');
    await event(x, 'load'); note('xhr', x.status);
    note('typesense', await fetch('https://search.a1.typesense.net/multi_search?x-typesense-api-key=KEY', { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: '{"searches":[{"q":"tea"}]}' }).then(response => response.json()));
    note('meilisearch', await fetch('https://ms-1.lon.meilisearch.io/indexes/products/search', { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: 'Bearer KEY' }, body: '{"q":"tea"}' }).then(({ status }) => status));
  `,
  notes: ['fetch', 'simple', 'other server', 'xhr', 'typesense', 'meilisearch'],
  replies: {
    'app-dsn.algolia.net': json({ results: [{ hits: [{ name: 'Tea' }] }] }),
    'app-1.algolianet.com': json({ results: [] }),
    'search.a1.typesense.net': json({ results: [] }),
  },
});
