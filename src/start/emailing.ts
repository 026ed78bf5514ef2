import { apply, type Natives, type Realm } from '../base/natives.ts';
import type { Config } from '../config/types.ts';
import { createEmail } from '../links/email.ts';
import { takeToken } from '../links/landing.ts';
import type { Email } from '../links/types.ts';

/** Makes `consent.email`, and what takes an opt-out token from the page's address. */
export const createEmailing = (
  realm: Realm,
  natives: Natives,
  { endpoint, links }: Config,
): { email: Email; take(): boolean } => {
  const parts = {
    endpoint,
    base: realm.document.baseURI,
    origin: realm.location.origin,
    fetch: (url: string, init: RequestInit): Promise<Response> =>
      apply(natives.fetch, realm, [url, init]),
    token: undefined as string | undefined,
    links: links || undefined,
  };
  return {
    email: createEmail(parts),
    /** Takes the token off the address; whether there was one. The newest one counts. */
    take() {
      const token = endpoint === undefined ? undefined : takeToken(realm);
      parts.token = token ?? parts.token;
      return token !== undefined;
    },
  };
};
