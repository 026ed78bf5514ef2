/** A text as the value of an attribute in markup, between double quotes. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** A value as code in a script in markup: JSON that cannot end the script it stands in. */
export const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');
