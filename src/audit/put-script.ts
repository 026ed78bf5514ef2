import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { inScript } from '../base/escape.ts';
import { type HeadTag, markupOf } from '../lock/snippet.ts';
import { createHeadWriter } from '../pages/head-place.ts';
import { nonceIn, withNonce } from '../pages/nonce.ts';
import type { Sites } from './sites.ts';

/** Where our files seem to lie on the site. */
const PLACE = '/__tacet__/';
const SCRIPTS: readonly HeadTag[] = ['config.js', 'consent.js'].map(name => ({
  tag: 'script',
  attrs: { src: PLACE + name },
}));
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** What is put into pages. */
export interface Put {
  /** Whose pages get it. */
  sites: Sites;
  /** Where our files are. */
  folder: string;
  /** What `window.consentConfig` says. */
  config: object;
  /** The lock's tags, if it is to be tried as well. */
  lock: readonly HeadTag[];
}

/**
 * Puts the head script first into the pages of a site, as if the site had it: to see what it would hold.
 * The browser itself gets the pages, so that redirects, cookies and names are its own.
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Fetch/
 */
export const putScript = async (
  session: CDPSession,
  { sites, folder, config, lock }: Put,
  isStart: boolean,
): Promise<void> => {
  /** A server may lead from a first page to another site, which is meant then. */
  let mayLead = isStart;
  const fileAt = async (url: URL): Promise<Buffer | undefined> => {
    const name = url.pathname.slice(PLACE.length);
    if (name === 'config.js') return Buffer.from(`window.consentConfig = ${inScript(config)};`);
    const place = name.startsWith('locales/') ? join('locales', basename(name)) : basename(name);
    return readFile(join(folder, place)).catch(() => undefined);
  };
  const giveFile = async (requestId: string, url: URL): Promise<void> => {
    const body = await fileAt(url);
    const type = TYPES[url.pathname.split('.').at(-1) ?? ''] ?? 'text/plain';
    await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: body ? 200 : 404,
      responseHeaders: [{ name: 'Content-Type', value: type }],
      body: (body ?? Buffer.from('')).toString('base64'),
    });
  };
  const { frameTree } = await session.send('Page.getFrameTree');

  session.on('Fetch.requestPaused', async event => {
    const { requestId, request, frameId, responseStatusCode, responseHeaders = [] } = event;
    const url = new URL(request.url);
    const isOurs = url.pathname.startsWith(PLACE);
    const read = (header: string): string =>
      responseHeaders
        .filter(({ name }) => name.toLowerCase() === header)
        .map(({ value }) => value)
        .join(', ');
    const isAnswer =
      frameId === frameTree.frame.id &&
      !!responseStatusCode &&
      (responseStatusCode < 300 || responseStatusCode >= 400);
    if (isAnswer && mayLead) {
      sites.add(url.href);
      mayLead = false;
    }
    try {
      if (isOurs && sites.has(url.href)) return await giveFile(requestId, url);
      if (!isAnswer || !sites.has(url.href) || !/html/i.test(read('content-type')))
        return await session.send('Fetch.continueRequest', { requestId });
      const { body, base64Encoded } = await session.send('Fetch.getResponseBody', { requestId });
      // Letter by letter, whatever it is written in: what is put in has none but plain ones.
      const html = Buffer.from(body, base64Encoded ? 'base64' : 'utf8').toString('latin1');
      const nonce = nonceIn(read('content-security-policy'));
      const page = createHeadWriter(markupOf(withNonce([...lock, ...SCRIPTS], nonce)));
      return await session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: responseStatusCode,
        responseHeaders: responseHeaders.filter(
          ({ name }) => !/^content-(?:length|encoding)$/i.test(name),
        ),
        body: Buffer.from(page.write(html) + page.end(), 'latin1').toString('base64'),
      });
    } catch {
      // The page has gone meanwhile.
      return undefined;
    }
  });
  await session.send('Fetch.enable', {
    patterns: [
      { urlPattern: `*${PLACE}*`, requestStage: 'Request' },
      { urlPattern: '*', resourceType: 'Document', requestStage: 'Response' },
    ],
  });
};
