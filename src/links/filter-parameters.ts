/** Decides about one parameter, name and value decoded: `false` takes it off. */
export type Keep = (name: string, value: string) => boolean;

/** Percent-decoding that is sure to be reversible; anything else is taken as it stands. */
const decode = (text: string): string => {
  try {
    const plain = decodeURIComponent(text);
    encodeURIComponent(plain);
    return plain;
  } catch {
    return text; // malformed escapes or half a surrogate pair
  }
};

/** Who is about to unsubscribe must not lose what says who they are. */
const leaving = /^[^?#]*(unsubscri|opt-?out)/i;

/** `?`, `#`, or `#route?`, then a list of parameters. */
const lists = /(\?|#(?:[^#?&=]*\?)?)([^#]*)/g;

const isAddress = /^(https?:\/)?\//i;

/**
 * Takes parameters off an address, out of its query, its fragment and addresses inside its values.
 * Edits the text, so that all else stays byte for byte; `URLSearchParams` would encode it anew.
 * Leaves addresses for unsubscribing whole, and whatever is not text. Never throws.
 * @see https://github.com/brave/brave-browser/issues/9018
 */
export const filterParameters = (url: string, keep: Keep, depth = 4): string => {
  const edit = (pair: string): string[] => {
    const [name = ''] = pair.split('=', 1);
    const raw = pair.slice(name.length + 1);
    const value = decode(raw);
    if (!keep(decode(name), value)) return [];
    const inner = depth && isAddress.test(value) ? filterParameters(value, keep, depth - 1) : value;
    if (inner === value) return [pair];
    return [`${name}=${raw === value ? inner : encodeURIComponent(inner)}`];
  };
  const editList = (all: string, lead: string, list: string): string => {
    const kept = list.split('&').flatMap(edit).join('&');
    if (kept === list) return all;
    const rest = kept.replace(/&+$/, '');
    return rest ? lead + rest : lead.replace(/[?#]+$/, '');
  };

  try {
    if (leaving.test(url)) return url;
    const edited = url.replace(lists, editList);
    // Removing may bring a `#route?` to the front.
    return edited === url ? url : filterParameters(edited, keep, depth);
  } catch {
    return url; // not text, or lists of names that are none
  }
};
