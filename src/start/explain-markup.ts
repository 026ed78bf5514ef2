import { warn } from '../base/log.ts';
import { whenParsed } from '../base/ready.ts';
import { NECESSARY } from '../consent/purposes.ts';
import type { Page } from '../page.ts';
import { purposesOf, unknownPurpose } from './purpose-hint.ts';

// For the development build: nothing of it is in the others.

/** Looks at marks as the parser brings them: what is held reads back as if it were not. */
export const explainMarkup = (page: Page): void => {
  const { document, MutationObserver, Element } = page.realm;
  const known = purposesOf(page);
  const seen = new WeakSet<Element>();
  const look = (element: Element): void => {
    if (seen.has(element)) return;
    seen.add(element);
    const purpose = element.getAttribute('data-consent') ?? '';
    if (purpose && !known.includes(purpose))
      warn(`data-consent="${purpose}": ${unknownPurpose(purpose, known)}`, element);
    if (purpose === NECESSARY || !element.hasAttribute('src')) return;
    const type = element.localName === 'script' ? ' and type="text/plain"' : '';
    warn(
      `data-consent with src: the browser may have fetched it already; write data-src${type}`,
      element,
    );
  };
  const observer = new MutationObserver(changes => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (node.matches('[data-consent]')) look(node);
          node.querySelectorAll('[data-consent]').forEach(look);
        }
  });
  observer.observe(document, { childList: true, subtree: true });
  whenParsed(document, () => queueMicrotask(() => observer.disconnect()));
};
