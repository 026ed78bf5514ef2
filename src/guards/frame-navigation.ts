import { apply, prototypeOf } from '../base/natives.ts';
import { resolve } from '../base/url.ts';
import { wrapMethod } from '../base/wrap.ts';
import type { Attempt } from '../policy/types.ts';
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

    /** Gives what is held of a navigation; `undefined`: it runs. `later` gives what makes up for it. */
    const hold = (
      address: string,
      target: string,
      later: (url: URL) => () => unknown,
      method = 'GET',
    ): Attempt | undefined => {
      const url = isFrame(target) ? resolve(address, natives.base()) : undefined;
      if (!url) return undefined;
      const attempt: Attempt = { sink: 'frame', url, method };
      let release = (): unknown => undefined;
      return gate.pass<Attempt | undefined>(attempt, {
        proceed: () => undefined,
        standIn() {
          release = later(url);
          return attempt;
        },
        release: () => release(),
      });
    };
    const opened =
      (target: string) =>
      ({ href }: URL) =>
      () =>
        apply(open, realm, [href, target || '_self']);

    const holdForm = (form: Element, submitter: Element | null): Attempt | undefined => {
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
      return hold(said('action') ?? '', target, later, said('method')?.toUpperCase() || 'GET');
    };
    const isLink = (each: unknown): boolean => /^(?:a|area)$/.test(natives.tagOf(each) ?? '');
    const holdLink = (link: Element): Attempt | undefined => {
      const address = get(link, 'href');
      const target = targetOf(get(link, 'target'));
      return address === null ? undefined : hold(address, target, opened(target));
    };

    wrapMethod(HTMLFormElement.prototype, 'submit', (native, self, args) => {
      const isForm = natives.tagOf(self) === 'form';
      if (!isForm || !holdForm(self as Element, null)) native(self, args);
    });
    // A click outside of every document is an event that nobody hears of.
    wrapMethod(HTMLElement.prototype, 'click', (native, self, args) => {
      if (!isLink(self) || (self as Element).isConnected || !holdLink(self as Element))
        native(self, args);
    });
    wrapMethod(realm, 'open', (native, self, args) => {
      const [address = '', target = ''] = args;
      const name = `${target}`;
      return name && hold(`${address}`, name, opened(name)) ? null : native(self, args);
    });
    wrapMethod(prototypeOf(realm, 'Navigation'), 'navigate', (native, self, args) => {
      const pinned = [`${args[0]}`, ...args.slice(1)];
      const open = new Promise<never>(() => undefined);
      return hold(pinned[0] as string, '', () => () => native(self, pinned))
        ? { committed: open, finished: open }
        : native(self, pinned);
    });
    /** What is held is forgotten where the page prevents it after all. */
    const prevent = (event: Event, attempt: Attempt | undefined) => {
      if (!attempt) return undefined;
      event.preventDefault();
      return () => gate.cancel(attempt);
    };
    hear('submit', (event, [form]) =>
      natives.tagOf(form) === 'form'
        ? prevent(event, holdForm(form as Element, (event as SubmitEvent).submitter))
        : undefined,
    );
    hear('click', (event, path) => {
      const link = path.find(isLink) as Element | undefined;
      return link && prevent(event, holdLink(link));
    });
  },
});
