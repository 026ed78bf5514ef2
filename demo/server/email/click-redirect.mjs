import { sendText } from '../send.mjs';
import { links } from './links.mjs';
import { mayRecord } from './may-record.mjs';

const headers = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };

/** What this click tells the landing page about the reader, the way mail services write it. */
const identifiers = token =>
  new URLSearchParams({
    utm_source: 'newsletter',
    utm_campaign: 'spring',
    mc_eid: token.slice(0, 10),
    _hsenc: `p2ANqtz-${token}`,
  });

/** `GET /c/<link>.<token>`: on to the stored destination; noted only when it may be. */
export const clickRedirect =
  ({ clicks, tokens, optOuts }) =>
  (request, response, name) => {
    const [link, token = ''] = name.split('.');
    if (!Object.hasOwn(links, link)) return sendText(response, 404, 'Unknown link', headers);
    const recipient = tokens.recipientOf(token);
    let location = links[link];
    if (mayRecord(request, recipient, optOuts)) {
      clicks.add({ time: Date.now(), what: 'click', link, recipient });
      location += `?${identifiers(token)}`;
    }
    response.writeHead(302, { ...headers, Location: location }).end();
  };
