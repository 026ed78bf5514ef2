import { apply } from '../base/natives.ts';
import { resolve } from '../base/url.ts';
import { defineGuard } from './define.ts';
import { defineElementGuard } from './elements/define.ts';

/**
 * `ping` of a link: the browser itself tells these addresses of a click.
 * @see https://html.spec.whatwg.org/multipage/links.html#hyperlink-auditing
 * @held `ping` reads back as written; the link itself works, and a click is kept as a message.
 * @released the message goes out as a beacon with the body `PING`.
 * @refused the message is dropped; the attribute stays held.
 */
export const ping = defineElementGuard({
  sink: 'ping',
  tags: ['a', 'area'],
  types: ['HTMLAnchorElement', 'HTMLAreaElement', 'SVGAElement'],
  addresses: { ping: 'urls' },
  word: 'ping',
});

/** A click on a link whose `ping` is held: the message waits as a beacon. */
export const pingClick = defineGuard({
  sinks: ['ping'],
  install({ realm, natives, gate }) {
    realm.addEventListener('click', event => {
      if (event.defaultPrevented) return;
      const link = event
        .composedPath()
        .find((target): target is Element => /^(?:a|area)$/.test((target as Element).localName));
      // What the page reads and the browser does not have is held.
      const held =
        link && !apply(natives.hasAttribute, link, ['ping']) && link.getAttribute('ping');
      for (const address of held ? held.split(/\s+/) : []) {
        const url = resolve(address, natives.base());
        if (!url) continue;
        const send = () => apply(natives.sendBeacon, realm.navigator, [url.href, 'PING']);
        gate.pass<unknown>(
          { sink: 'ping', url, method: 'POST' },
          { proceed: () => undefined, standIn: () => undefined, release: send },
        );
      }
    });
  },
});
