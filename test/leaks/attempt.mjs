import { pageFor } from './forms.mjs';
import { startSite } from './site.mjs';
import { STORED } from './stored.mjs';

const pause = time => new Promise(done => setTimeout(done, time));

/** Until nothing new arrives at the tracker for a while. */
const calm = async (site, form) => {
  let before;
  let rounds = 0;
  do {
    before = site.hits(form.name).length;
    await pause(250);
  } while (site.hits(form.name).length !== before && rounds++ < 8);
};

/**
 * Tries one form in a clean profile: how often the tracker was reached, and what lay on the disk,
 * before the visitor's answer and after it.
 */
export const attempt = async (engine, form, tool, answer) => {
  const site = await startSite({ files: tool.files });
  const visit = await engine.visit();
  const count = () => site.hits(form.name).length;
  const stored = async () => {
    await visit.open(`${site.origin()}/plain`);
    return visit.run(STORED);
  };
  try {
    const tracker = site.origin('tracker.localhost');
    const address = site.serve('/page', pageFor(form, tracker, tool.head({ tracker })));
    // A form may keep the page from ever being loaded, or take it elsewhere.
    await visit.open(address).catch(() => {});
    await calm(site, form);
    const before = count();
    if (answer) {
      await visit.run(tool[answer]);
      await calm(site, form);
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
