import type { Page, Request } from '@playwright/test';
import type { Site } from './server.ts';

/**
 * Tells when nothing more is coming from a page, without waiting for time to pass.
 *
 * A marker request alone proves nothing: it can overtake a request sent before it, whose host needs
 * a new connection (measured: by 100 ms). But the browser announces every request when it starts,
 * and one page's announcements keep their order. So: the page is loaded and has drawn twice (lazy
 * images, observers), then sends the marker through its own network stack; when the answer is back,
 * everything that started before has been announced. Then each of those is awaited until it has
 * arrived at the server, or was finished or failed by the browser. What these answers set off in
 * turn (a script that sends a pixel) needs another round; rounds end when one brings nothing new.
 */
export const watchNetwork = (page: Page, site: Site) => {
  const open = new Set<Request>();
  let started = 0;
  const end = (request: Request) => {
    open.delete(request);
  };
  page.on('request', request => {
    const { protocol, pathname } = new URL(request.url());
    if (!protocol.startsWith('http') || pathname === '/marker') return;
    started++;
    open.add(request);
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);

  /** A beacon is never "finished" for the browser, and neither is an answer that nobody reads. */
  const hasArrived = (request: Request): boolean => {
    const { host, pathname, search } = new URL(request.url());
    return site
      .everything()
      .some(
        hit =>
          hit.method === request.method() &&
          hit.headers.host === host &&
          hit.path === pathname &&
          (!search || `?${hit.query}` === `?${new URLSearchParams(search)}`),
      );
  };

  const round = async (): Promise<void> => {
    await page.evaluate(async () => {
      if (document.readyState !== 'complete')
        await new Promise(done => window.addEventListener('load', done, { once: true }));
      for (let drawn = 0; drawn < 2; drawn++)
        await new Promise(done => requestAnimationFrame(done));
      // A task, because what is released yields between items.
      await new Promise(done => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
      await fetch('/marker');
    });
    while ([...open].some(request => !hasArrived(request)))
      await page.evaluate(() => new Promise(done => requestAnimationFrame(done)));
  };

  return {
    async settled(): Promise<void> {
      let before: number;
      do {
        before = started;
        await round();
      } while (started !== before);
    },
  };
};
