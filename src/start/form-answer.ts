import type { Natives, Realm } from '../base/natives.ts';
import { serverSays } from './server-timing.ts';

/** Of the browsers that send a form again without asking, all have it. */
interface NavigateEvent extends Event {
  /** What a form sends by POST. */
  formData: FormData | null;
}

/** Stands in the place of an address while a form is on its way. */
const SENT = 'sent';

/**
 * Tells whether a page answers a form, so that opening it anew would send the form again. A server may
 * say so; of forms in this tab we remember it ourselves, in `sessionStorage` under `key`, until the
 * visitor goes on.
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-navigateevent-formdata
 */
export const watchForms = (realm: Realm, { disk }: Natives, key: string): boolean => {
  const { location, performance } = realm;
  const { navigation } = realm as { navigation?: EventTarget };
  const area = disk.sessionStorage;
  const keep = (value: string | undefined): void => {
    try {
      if (value) area?.setItem(key, value);
      else area?.removeItem(key);
    } catch {
      // It is full, or blocked.
    }
  };
  navigation?.addEventListener('navigate', event => {
    if ((event as NavigateEvent).formData) keep(SENT);
  });
  const kept = area?.getItem(key);
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isAnswer = kept === SENT || (kept === location.href && entry?.type === 'reload');
  if (kept || isAnswer) keep(isAnswer ? location.href : undefined);
  return isAnswer || serverSays(realm, 'post');
};
