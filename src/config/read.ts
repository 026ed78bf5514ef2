/** Where the head script stands, and what the page says about it. */
export interface ScriptTag {
  /** Address of the script; what ships beside it is found from here. */
  src: string;
  nonce: string | undefined;
  /** Its data attributes. */
  data: Readonly<Record<string, string | undefined>>;
  /** Text of another element, by id. */
  textOf(id: string): string | undefined;
}

const parse = (text: string | undefined, onError: (error: unknown) => void): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch (error) {
    onError(error);
    return undefined;
  }
};

/**
 * The site's configuration: `window.consentConfig`, else the JSON element that `data-config` names;
 * `data-policy` and `data-lang` fill in what it leaves open.
 */
export const readConfig = (
  global: () => unknown,
  { data, textOf }: ScriptTag,
  onError: (error: unknown) => void,
): unknown => {
  let config: unknown;
  try {
    config = global();
  } catch (error) {
    onError(error);
  }
  config ??= data.config === undefined ? undefined : parse(textOf(data.config), onError);
  const { policy, lang } = data;
  if (policy === undefined && lang === undefined) return config;
  const given = (typeof config === 'object' ? config : {}) as { ui?: object };
  return {
    ...(policy !== undefined && { policy }),
    ...given,
    ...(lang !== undefined && { ui: { lang, ...given.ui } }),
  };
};
