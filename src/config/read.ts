/** Where the head script stands, and what the page says about it. */
export interface ScriptTag {
  /** Address of the script; what ships beside it is found from here. */
  src: string;
  nonce: string | undefined;
  /** Address of `consent-worker.js`; default beside the script. */
  worker?: string | undefined;
  /** Its data attributes. */
  data: Readonly<Record<string, string | undefined>>;
  /** Text of another element, by id. */
  textOf(id: string): string | undefined;
}

/**
 * The site's configuration: `window.consentConfig`, else the JSON element that `data-config` names.
 * One that cannot be read is the strictest.
 */
export const readConfig = (
  global: () => unknown,
  { data, textOf }: ScriptTag,
  onError: (error: unknown) => void,
): unknown => {
  try {
    const { config } = data;
    const found = global() ?? (config === undefined ? {} : JSON.parse(textOf(config) ?? ''));
    if (Object(found) !== found || Array.isArray(found)) throw new TypeError('not an object');
    return found;
  } catch (error) {
    onError(error);
    // Whatever it wanted, it wanted something.
    return { unknown: 'hold' };
  }
};
