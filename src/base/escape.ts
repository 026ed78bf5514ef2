/** A text as the value of an attribute in markup, between double quotes. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/**
 * A value as code in a script in markup: JSON that cannot end the script it stands in, and means the
 * same in whatever encoding the page is.
 */
export const inScript = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\x7f-\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
