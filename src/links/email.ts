import { classify } from './classify.ts';
import { clean } from './clean.ts';
import { isToken } from './token.ts';
import type { Email, EmailParts, EmailState } from './types.ts';

const failure = (why: string): Error => new Error(`consent.email: ${why}`);

/** Makes `consent.email`. Sends nothing by itself. */
export const createEmail = (parts: EmailParts): Email => {
  const { endpoint, base, origin, fetch, links, onChange } = parts;
  let state: EmailState = 'unknown';

  const become = (next: EmailState): void => {
    state = next;
    onChange?.(next);
  };

  const send = async (token: unknown, choice: 'Off' | 'On'): Promise<void> => {
    if (!endpoint) throw failure('no endpoint');
    if (!isToken(token)) throw failure('no valid token');
    if (state === 'sending') throw failure('busy');
    become('sending');
    try {
      const url = new URL(endpoint, base);
      if (url.protocol !== 'https:' && url.origin !== origin) throw failure('unsafe endpoint');
      const { ok, status } = await fetch(url.href, {
        method: 'POST',
        body: new URLSearchParams({ token, 'Click-Tracking': choice }),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        keepalive: true,
        redirect: 'error',
        cache: 'no-store',
      });
      if (!ok) throw failure(`endpoint answered ${status}`);
      become(choice === 'Off' ? 'out' : 'in');
    } catch (error) {
      become('failed');
      throw error;
    }
  };

  return {
    get state() {
      return state;
    },
    optOut: (token = parts.token) => send(token, 'Off'),
    optIn: (token = parts.token) => send(token, 'On'),
    clean: (url, options = links) => clean(url, options),
    classify: (url, options = links) => classify(url, options),
  };
};
