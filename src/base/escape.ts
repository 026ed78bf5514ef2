/** A text as the value of an attribute in markup, between double quotes. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
