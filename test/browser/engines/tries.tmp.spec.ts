import { test } from './fixtures.ts';
import { runTries } from './run.tmp.ts';
import { tries1 } from './tries1.tmp.ts';
import { tries2 } from './tries2.tmp.ts';
import { spec, tries3 } from './tries3.tmp.ts';
import { tries4 } from './tries4.tmp.ts';

test.describe.configure({ timeout: 1_900_000 });
test('tries', async ({ tab, site, engineName }) => {
  site.route('tracker.localhost/top-204-form/leak.204', { status: 204 });
  await runTries(
    [...tries1, ...tries2, ...tries3, ...spec, ...tries4],
    tab,
    site,
    engineName,
    `/tmp/res-${engineName}.txt`,
  );
});
