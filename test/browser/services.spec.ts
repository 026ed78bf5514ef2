import { expect, expectSame, test, watchAlone } from '../support/watch-sample.ts';
import { services } from './services/index.ts';

// Stand-ins that speak as the vendors do, on a page whose visitor has not answered yet.

for (const [name, service] of Object.entries(services))
  test(`${name} works with nothing configured`, async ({ watch }) => {
    test.slow();
    const alone = await watchAlone(watch, service);
    const watched = await watch(service, null);
    expectSame(watched, alone);
    const ledger = await watched.page.evaluate(() => window.consent.ledger());
    expect(ledger.filter(({ verdict }) => verdict !== 'allow')).toEqual([]);
  });
