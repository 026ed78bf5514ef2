import { apply, prototypeOf } from '../base/natives.ts';
import { resolve } from '../base/url.ts';
import { wrapMethod } from '../base/wrap.ts';
import { defineGuard } from './define.ts';
import { attributesOf } from './elements/native-attributes.ts';

const FRAMES = /^(?:iframe|frame|object)$/;

/** Whether a window has a frame of this name below it, as far as its origin may know. */
const hasFrame = (window: Window, name: string): boolean => {
  for (let at = 0; at < window.length; at++) {
    const frame = window[at] as Window;
    try {
      if (frame.name === name || hasFrame(frame, name)) return true;
    } catch {
      // Of another origin: the name that its element was given has to do.
    }
  }
  return false;
};

/**
 * Forms and links aimed at a frame, where nobody sees them arrive, or that lead the frame elsewhere
 * that they are in. A person's own way to another page is none of our business.
 * @held the form or link does nothing; `window.open` gives `null`, `navigation.navigate` promises that stay open.
 * @released the form is sent, the link followed, in its frame.
 * @refused nothing happens.
 */
export const frameNavigation = defineGuard({
  sinks: ['frame'],
  install(site) {
    const { realm, natives, gate, listen, listenInTrees } = site;
    const { HTMLFormElement, HTMLElement } = realm;
    const { submit, requestSubmit } = HTMLFormElement.prototype;
    const { open } = realm;
    const { get } = attributesOf(site);

    /** Whether what is aimed there arrives in a frame. A name that nobody has opens a window for the visitor to see. */
    const isFrame = (target: string): boolean => {
      const { top, parent, document } = realm;
      if (/^(?:_self)?$/i.test(target)) return realm !== top;
      if (/^_parent$/i.test(target)) return parent !== top;
      return (
        hasFrame(top ?? realm, target) ||
        [...document.getElementsByName(target)].some(each => FRAMES.test(natives.tagOf(each) ?? ''))
      );
    };
    /** Where a document sends what says nothing itself. */
    const baseTarget = (): string => {
      const [base] = natives.queryAll(realm.document, 'base[target]');
      return (base && get(base, 'target')) ?? '';
    };
    /** Runs or holds a navigation; `true`: it is held. */
    const holds = (
      address: string,
      target: string,
      release: () => unknown,
      method = 'GET',
    ): boolean => {
      const url = isFrame(target) ? resolve(address, natives.base()) : undefined;
      if (!url) return false;
      return gate.pass<boolean>(
        { sink: 'frame', url, method },
        { proceed: () => false, standIn: () => true, release },
      );
    };
    const holdsForm = (
      form: Element,
      submitter: Element | null,
      release: () => unknown,
    ): boolean => {
      const said = (name: string) =>
        (submitter && get(submitter, `form${name}`)) ?? get(form, name);
      return holds(
        said('action') ?? '',
        said('target') ?? baseTarget(),
        release,
        said('method')?.toUpperCase() || 'GET',
      );
    };
    const isLink = (each: unknown): boolean => /^(?:a|area)$/.test(natives.tagOf(each) ?? '');
    const holdsLink = (link: Element): boolean => {
      const address = get(link, 'href');
      const target = get(link, 'target') ?? baseTarget();
      return (
        address !== null &&
        holds(address, target, () => apply(open, realm, [address, target || '_self']))
      );
    };

    wrapMethod(HTMLFormElement.prototype, 'submit', (native, self, args) => {
      const isForm = natives.tagOf(self) === 'form';
      if (!isForm || !holdsForm(self as Element, null, () => apply(submit, self, [])))
        native(self, args);
    });
    // A click outside of every document is an event that nobody hears of.
    wrapMethod(HTMLElement.prototype, 'click', (native, self, args) => {
      if (!isLink(self) || (self as Element).isConnected || !holdsLink(self as Element))
        native(self, args);
    });
    wrapMethod(realm, 'open', (native, self, args) => {
      const [address = '', target = ''] = args;
      const name = `${target}`;
      const go = () => apply(open, realm, [`${address}`, name]);
      return name && holds(`${address}`, name, go) ? null : native(self, args);
    });
    wrapMethod(prototypeOf(realm, 'Navigation'), 'navigate', (native, self, args) => {
      const pinned = [`${args[0]}`, ...args.slice(1)];
      const open = new Promise<never>(() => undefined);
      return holds(pinned[0] as string, '', () => native(self, pinned))
        ? { committed: open, finished: open }
        : native(self, pinned);
    });
    /** Judges what an event is about once: the window hears of it first, but not of all of it. */
    const hear = (type: string, holdsWhat: (event: Event) => boolean | undefined): void => {
      const judged = new WeakSet<Event>();
      const listener = (event: Event): void => {
        if (judged.has(event)) return;
        const isHeld = holdsWhat(event);
        if (isHeld !== undefined) judged.add(event);
        if (isHeld) event.preventDefault();
      };
      listen(type, listener);
      listenInTrees(type, listener);
    };
    hear('submit', event => {
      const { target, submitter } = event as SubmitEvent;
      const form = target as Element;
      if (natives.tagOf(form) !== 'form') return undefined;
      return holdsForm(form, submitter, () =>
        apply(requestSubmit, form, submitter ? [submitter] : []),
      );
    });
    hear('click', event => {
      const link = event.composedPath().find(isLink) as Element | undefined;
      return link && holdsLink(link);
    });
  },
});
