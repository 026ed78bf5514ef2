import { expectSame, test, watchAlone } from '../support/watch-sample.ts';
import { libraries } from './libraries/index.ts';

// Libraries as they are published, on a page whose visitor has not answered yet.

for (const [name, library] of Object.entries(libraries))
  test(`${name} runs as without us`, async ({ watch }) => {
    test.slow();
    const alone = await watchAlone(watch, library);
    await test.step('with nothing configured', async () =>
      expectSame(await watch(library, null), alone));
    await test.step('while what is unknown is held', async () =>
      expectSame(await watch(library, { unknown: 'hold', ...library.needs }), alone));
  });
