import { apply } from '../../base/natives.ts';
import type { Site } from '../define.ts';
import { attributesOf } from '../elements/native-attributes.ts';

/** What a form, or the button that sends it, says of how it is sent. */
export type Said = (name: string) => string | null;

/** What is sent of a field where files cannot be. */
const asText = (value: FormDataEntryValue): string =>
  typeof value === 'string' ? value : value.name;

/**
 * Copies of forms as they are when they are sent: pages empty and remove them afterwards. Throws
 * where a form cannot be sent either.
 */
export const createPinnedForm = (site: Site) => {
  const { realm, natives } = site;
  const { FormData, URLSearchParams, DataTransfer } = realm;
  const { submit } = realm.HTMLFormElement.prototype;
  const { set } = attributesOf(site);

  const fieldFor = ([name, value]: [string, FormDataEntryValue]): HTMLInputElement => {
    const field = realm.document.createElement('input');
    field.name = name;
    field.type = typeof value === 'string' ? 'hidden' : 'file';
    if (typeof value === 'string') field.value = value;
    else if (value.name) {
      const files = new DataTransfer();
      files.items.add(value);
      field.files = files.files;
    }
    return field;
  };
  /** What would go into a frame that has gone meanwhile: only its answer is lost. */
  const post = (copy: HTMLFormElement, { href }: URL, said: Said): Promise<unknown> => {
    const data = new FormData(copy);
    const params = new URLSearchParams(
      Array.from(data, ([name, value]) => [name, asText(value).replace(/\r?\n/g, '\r\n')]),
    );
    const isPost = /^post$/i.test(said('method') ?? '');
    const body = /^multipart/i.test(said('enctype') ?? '') ? data : params;
    return apply(natives.fetch, realm, [
      isPost ? href : href.replace(/[?#].*|$/s, `?${params}`),
      { mode: 'no-cors', credentials: 'include', ...(isPost && { method: 'POST', body }) },
    ]);
  };

  /** Gives what sends the copy; `isThere`: its frame still is. */
  return (form: Element, submitter: Element | null, said: Said, url: URL, target: string) => {
    const copy = realm.document.createElement('form');
    for (const name of ['method', 'enctype', 'accept-charset', 'rel']) set(copy, name, said(name));
    set(copy, 'action', url.href);
    set(copy, 'target', target);
    copy.append(
      ...Array.from(
        new FormData(form as HTMLFormElement, submitter as HTMLElement | null),
        fieldFor,
      ),
    );
    return (isThere: boolean): unknown => {
      if (!isThere) return post(copy, url, said);
      realm.document.documentElement.append(copy);
      apply(submit, copy, []);
      return copy.remove();
    };
  };
};
