import { apply } from '../base/natives.ts';
import { resolve } from '../base/url.ts';
import { wrapMethod } from '../base/wrap.ts';
import { defineGuard } from './define.ts';

const FRAMES = /^(?:iframe|frame|object)$/;

/**
 * Forms and links aimed at a frame, where nobody sees them arrive. A person's own way to another
 * page is none of our business.
 * @held the form or link does nothing; `window.open` gives `null`.
 * @released the form is sent, the link followed, in its frame.
 * @refused nothing happens.
 */
export const frameNavigation = defineGuard({
  sinks: ['frame'],
  install({ realm, natives, gate }) {
    const { HTMLFormElement } = realm;
    const { submit, requestSubmit } = HTMLFormElement.prototype;
    const { open } = realm;
    const read = (element: Element, name: string): string | null =>
      apply(natives.getAttribute, element, [name]);

    /** Runs or holds a navigation; `true`: it is held. */
    const holds = (
      address: string,
      target: string,
      release: () => unknown,
      method = 'GET',
    ): boolean => {
      const isFrame = /^_self$|^$/i.test(target)
        ? realm !== realm.top
        : // A name that no frame has opens a window for the visitor to see.
          FRAMES.test(natives.tagOf(realm.document.getElementsByName(target)[0]) ?? '');
      const url = isFrame ? resolve(address, natives.base()) : undefined;
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
        (submitter && read(submitter, `form${name}`)) ?? read(form, name) ?? '';
      return holds(said('action'), said('target'), release, said('method').toUpperCase() || 'GET');
    };

    wrapMethod(HTMLFormElement.prototype, 'submit', (native, self, args) => {
      const isForm = natives.tagOf(self) === 'form';
      if (!isForm || !holdsForm(self as Element, null, () => apply(submit, self, [])))
        native(self, args);
    });
    wrapMethod(realm, 'open', (native, self, args) => {
      const [address = '', target = ''] = args;
      const name = `${target}`;
      const go = () => apply(open, realm, [`${address}`, name]);
      return name && holds(`${address}`, name, go) ? null : native(self, args);
    });
    // First in line: the page may stop the event on its way.
    realm.addEventListener(
      'submit',
      event => {
        const { target, submitter } = event;
        const form = target as Element;
        if (natives.tagOf(form) !== 'form') return;
        if (
          holdsForm(form, submitter, () => apply(requestSubmit, form, submitter ? [submitter] : []))
        )
          event.preventDefault();
      },
      true,
    );
    realm.addEventListener(
      'click',
      event => {
        const link = event
          .composedPath()
          .find(each => /^(?:a|area)$/.test(natives.tagOf(each) ?? '')) as Element | undefined;
        const target = link && read(link, 'target');
        const address = link && read(link, 'href');
        if (!target || !address) return;
        if (holds(address, target, () => apply(open, realm, [address, target])))
          event.preventDefault();
      },
      true,
    );
  },
});
