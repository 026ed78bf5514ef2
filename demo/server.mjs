import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createOptOuts } from './server/email/opt-outs.mjs';
import { createTokens } from './server/email/tokens.mjs';
import { listen } from './server/listen.mjs';
import { createLog } from './server/log.mjs';
import { pane } from './server/pane.mjs';
import { shop } from './server/shop.mjs';
import { tracker } from './server/tracker.mjs';

const built = new URL('../dist/consent.js', import.meta.url);
const LOCALHOST = ['127.0.0.1', '::1'];

/**
 * Starts the shop and, on another site, the trackers it uses. Everything is kept in memory.
 *
 * @param {object} [options]
 * @param {number} [options.port] the shop's, on `localhost`; default 4173, 0 takes any free one
 * @param {number} [options.trackerPort] the trackers', on `127.0.0.1`; default 4174, 0 likewise
 * @param {object} [options.config] laid over the pages' `consentConfig`
 */
export async function startDemo({ port = 4173, trackerPort = 4174, config = {} } = {}) {
  const hits = createLog();
  const clicks = createLog();
  const tokens = createTokens();
  const optOuts = createOptOuts();

  const trackers = await listen(tracker({ hits }), trackerPort, ['127.0.0.1']);
  const trackerUrl = `http://127.0.0.1:${trackers.port}`;
  let url = '';
  const panes = await listen(
    pane(() => `${url}/demo/disk.html`),
    0,
    LOCALHOST,
  );
  const paneUrl = `http://localhost:${panes.port}`;
  const handler = shop({ hits, clicks, tokens, optOuts, trackerUrl, paneUrl, config });
  const site = await listen(handler, port, LOCALHOST).catch(async error => {
    await Promise.all([panes.close(), trackers.close()]);
    throw error;
  });
  url = `http://localhost:${site.port}`;

  return {
    /** `http://localhost:<port>`, without a slash at the end. */
    url,
    /** `http://127.0.0.1:<port>`: another site. */
    trackerUrl,
    /** What the trackers' server received: `all()`, `clear()`, `on(callback)` → off. */
    hits,
    /** What the shop's server noted of e-mails: clicks and opens. Same methods. */
    clicks,
    /** The demo subscriber's token, as in the foot of the newsletter. */
    token: tokens.issue(),
    close: () => Promise.all([site.close(), panes.close(), trackers.close()]),
  };
}

async function main() {
  const port = Number(process.env.PORT ?? 4173);
  const trackerPort = Number(process.env.TRACKER_PORT ?? 4174);
  try {
    const demo = await startDemo({ port, trackerPort });
    if (!existsSync(built)) console.warn('dist/consent.js is missing: run `npm run build` first.');
    console.log(`Open ${demo.url}`);
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => demo.close().then(() => process.exit(0)));
    }
  } catch (error) {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${error.port} is in use. Choose others: PORT=5173 TRACKER_PORT=5174 npm start`
        : error.message,
    );
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
