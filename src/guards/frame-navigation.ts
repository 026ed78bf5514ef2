import { apply, prototypeOf } from '../base/natives.ts';
import { resolve } from '../base/url.ts';
import { wrapMethod } from '../base/wrap.ts';
import { defineGuard } from './define.ts';
import { attributesOf } from './elements/native-attributes.ts';
import { createAim } from './frames/aim.ts';
import { createLastWord } from './frames/last-word.ts';
import { createPinnedForm, type Said } from './frames/pinned-form.ts';

/**
 * Forms and links aimed at a frame, where nobody sees them arrive, or that lead the frame elsewhere
 * that they are in. A person's own way to another page is none of our business.
 * @held the form or link does nothing; `window.open` gives `null`, `navigation.navigate` promises that stay open.
 * @released the form is sent as it was, the link followed, in its frame. A form whose frame has gone is sent all the same.
 * @refused nothing happens.
 */
export const frameNavigation = defineGuard({
  sinks: ['frame'],
  install(site) {
    const { realm, natives, gate } = site;
    const { HTMLFormElement, HTMLElement } = realm;
    const { open } = realm;
    const { get } = attributesOf(site);
    const { isFrame, targetOf } = createAim(site);
    const hear = createLastWord(site);
    const pinnedForm = createPinnedForm(site);

    /** Runs or holds a navigation; `true`: it is held. `later` gives what makes up for it. */
    const holds = (
      address: string,
      target: string,
      later: (url: URL) => () => unknown,
      method = 'GET',
    ): boolean => {
      const url = isFrame(target) ? resolve(address, natives.base()) : undefined;
      if (!url) return false;
      let release = (): unknown => undefined;
      return gate.pass<boolean>(
        { sink: 'frame', url, method },
        {
          proceed: () => false,
          standIn() {
            release = later(url);
            return true;
          },
          release: () => release(),
        },
      );
    };
    const opened =
      (target: string) =>
      ({ href }: URL) =>
      () =>
        apply(open, realm, [href, target || '_self']);

    const holdsForm = (form: Element, submitter: Element | null): boolean => {
      const said: Said = name => (submitter && get(submitter, `form${name}`)) ?? get(form, name);
      const target = targetOf(said('target'));
      const later = (url: URL) => {
        try {
          const send = pinnedForm(form, submitter, said, url, target);
          return () => send(isFrame(target));
        } catch {
          // It is being sent already, and its fields are being asked for.
          return () => undefined;
        }
      };
      return holds(said('action') ?? '', target, later, said('method')?.toUpperCase() || 'GET');
    };
    const isLink = (each: unknown): boolean => /^(?:a|area)$/.test(natives.tagOf(each) ?? '');
    const holdsLink = (link: Element): boolean => {
      const address = get(link, 'href');
      const target = targetOf(get(link, 'target'));
      return address !== null && holds(address, target, opened(target));
    };

    wrapMethod(HTMLFormElement.prototype, 'submit', (native, self, args) => {
      const isForm = natives.tagOf(self) === 'form';
      if (!isForm || !holdsForm(self as Element, null)) native(self, args);
    });
    // A click outside of every document is an event that nobody hears of.
    wrapMethod(HTMLElement.prototype, 'click', (native, self, args) => {
      if (!isLink(self) || (self as Element).isConnected || !holdsLink(self as Element))
        native(self, args);
    });
    wrapMethod(realm, 'open', (native, self, args) => {
      const [address = '', target = ''] = args;
      const name = `${target}`;
      return name && holds(`${address}`, name, opened(name)) ? null : native(self, args);
    });
    wrapMethod(prototypeOf(realm, 'Navigation'), 'navigate', (native, self, args) => {
      const pinned = [`${args[0]}`, ...args.slice(1)];
      const open = new Promise<never>(() => undefined);
      return holds(pinned[0] as string, '', () => () => native(self, pinned))
        ? { committed: open, finished: open }
        : native(self, pinned);
    });
    hear('submit', (event, [form]) => {
      const { submitter } = event as SubmitEvent;
      if (natives.tagOf(form) === 'form' && holdsForm(form as Element, submitter))
        event.preventDefault();
    });
    hear('click', (event, path) => {
      const link = path.find(isLink) as Element | undefined;
      if (link && holdsLink(link)) event.preventDefault();
    });
  },
});
