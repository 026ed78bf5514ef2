import { pageFor } from './forms.mjs';
import { startSite } from './site.mjs';
import { STORED } from './stored.mjs';

const pause = time => new Promise(done => setTimeout(done, time));

/** How long to wait for what should arrive, in milliseconds: a busy machine takes its time. */
const PATIENCE = 2000;

/** Until as much as expected has arrived at the tracker, and nothing new for a while. */
const calm = async (site, form, expected = 0) => {
  const end = Date.now() + PATIENCE;
  while (site.hits(form.name).length < expected && Date.now() < end) await pause(50);
  let before;
  let rounds = 0;
  do {
    before = site.hits(form.name).length;
    await pause(250);
  } while (site.hits(form.name).length !== before && rounds++ < 8);
};

/**
 * Tries one form in a clean profile: how often the tracker was reached, and what lay on the disk,
 * before the visitor's answer and after it. `expected` is what should arrive in the end.
 */
export const attempt = async (engine, form, tool, { answer, expected } = {}) => {
  const site = await startSite({ files: tool.files });
  const visit = await engine.visit();
  const count = () => site.hits(form.name).length;
  const stored = async () => {
    await visit.open(`${site.origin()}/plain`);
    return visit.run(STORED);
  };
  try {
    const tracker = site.origin('tracker.localhost');
    const through = await tool.through?.({ tracker });
    const address = site.serve('/page', pageFor(form, tracker, tool.head({ tracker })), through);
    // A form may keep the page from ever being loaded, or take it elsewhere.
    await visit.open(address).catch(() => {});
    await calm(site, form, answer ? 0 : expected);
    const before = count();
    if (answer) {
      // A page is opened anew for an answer of a person's.
      if (through) await visit.click('p').catch(() => {});
      await visit.run(through ? `void setTimeout(() => ${tool[answer]})` : tool[answer]);
      await calm(site, form, expected);
      await pause(200);
    }
    const after = count() - before;
    const disk = await stored().catch(({ message }) => [`unreadable: ${message}`]);
    return { before, after, disk, errors: [...visit.errors] };
  } catch ({ message }) {
    return { before: count(), after: 0, disk: [], errors: [message] };
  } finally {
    await visit.close().catch(() => {});
    await site.close();
  }
};
