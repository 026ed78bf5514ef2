import type { Consent, ConsentEvents } from '../api.ts';
import { warn } from '../base/log.ts';
import { whenParsed } from '../base/ready.ts';
import { nearest } from '../config/nearest.ts';
import { explain, quoted } from '../config/reader.ts';
import { NECESSARY } from '../consent/purposes.ts';
import type { Page } from '../page.ts';
import { tellUnknown } from '../ui/locales/tell-unknown.ts';

// What the development build says about calls, markup and texts. Nothing of it is in the other builds.

const EVENTS: Readonly<Record<keyof ConsentEvents, true>> = {
  change: true,
  open: true,
  close: true,
  held: true,
  released: true,
  dropped: true,
};
const eventNames = Object.keys(EVENTS);

const purposesOf = ({ config }: Page): string[] => [
  NECESSARY,
  ...config.purposes.map(({ id }) => id),
];

const unknownPurpose = (purpose: string, known: readonly string[]): string => {
  const meant = nearest(purpose, known);
  const instead = meant ? `did you mean "${meant}"?` : `there are ${quoted(known)}`;
  return `it is no purpose of this site, and waits for all; ${instead}`;
};

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

/** Explains mistakes in what a site writes for us; a call does what it does without. */
export const explainCalls = (page: Page, consent: Consent): Consent => {
  const known = purposesOf(page);
  tellUnknown(page.config.ui || {}, explain);

  const isFunction = (fn: unknown, call: string): void => {
    if (typeof fn !== 'function') warn(`consent.${call}: expected a function to call`);
  };
  const hasPurpose = (options: { purpose?: string } | undefined, call: string): void => {
    const purpose = options?.purpose;
    if (purpose === undefined)
      warn(
        `consent.${call}: no purpose is given; only rules, catalogue and shapes tell what it is`,
      );
    else if (!known.includes(purpose))
      warn(`consent.${call}: "${purpose}": ${unknownPurpose(purpose, known)}`);
  };
  const before: { [Name in keyof Consent]?: (...args: never[]) => void } = {
    on(event: string, fn: unknown) {
      if (!eventNames.includes(event))
        warn(`consent.on: no event is called "${event}"; there are ${quoted(eventNames)}`);
      isFunction(fn, 'on');
    },
    run: (_: string, fn: unknown) => isFunction(fn, 'run'),
    set(answers: Record<string, unknown>) {
      for (const [id, yes] of Object.entries(answers ?? {}))
        if (typeof yes !== 'boolean')
          warn(`consent.set: expected true or false for "${id}"; it is left out`);
    },
    beacon: (_: unknown, __: unknown, options?: { purpose?: string }) =>
      hasPurpose(options, 'beacon'),
    pixel: (_: unknown, options?: { purpose?: string }) => hasPurpose(options, 'pixel'),
  };
  const explained = Object.entries(before).map(([name, look]) => {
    const call = consent[name as keyof Consent] as (...args: never[]) => unknown;
    return [
      name,
      (...args: never[]) => {
        look(...args);
        return call(...args);
      },
    ];
  });
  // Callbacks get what is explained, as `window.consent` is.
  const push: Consent['push'] = (...callbacks) =>
    consent.push(...callbacks.map(each => () => each(outcome)));
  const own = Object.getOwnPropertyDescriptors(consent);
  for (const [name, value] of [...explained, ['push', push]])
    own[name as keyof typeof own] = { ...own[name as keyof typeof own], value } as never;
  const outcome: Consent = Object.freeze(Object.create(Object.prototype, own));
  return outcome;
};
