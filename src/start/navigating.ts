import type { Realm } from '../base/natives.ts';

/**
 * What the Navigation API tells of a page that is about to be left.
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-navigateevent-interface
 */
interface NavigateEvent extends Event {
  /** What a form sends by POST. */
  formData: FormData | null;
  downloadRequest: string | null;
  destination: { url: string; sameDocument: boolean };
}

/**
 * Watches the page being left for another one, by its own links, forms and scripts; `onForm` hears of
 * forms that are sent by POST. Gives whether it is on its way now.
 */
export const watchNavigating = (realm: Realm, onForm: () => void): (() => boolean) => {
  const { location } = realm;
  const { navigation } = realm as { navigation?: EventTarget };
  let goal: string | undefined;
  navigation?.addEventListener('navigate', event => {
    const { formData, downloadRequest, destination } = event as NavigateEvent;
    if (destination.sameDocument || downloadRequest !== null) return;
    goal = destination.url;
    if (formData) onForm();
  });
  realm.addEventListener('pageshow', () => {
    goal = undefined;
  });
  // A page that makes its own of it has that address at once, and stays.
  return () => goal !== undefined && goal !== location.href;
};
