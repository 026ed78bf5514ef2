const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text, safe in markup and in quoted attributes. */
export const escapeText = text => String(text).replace(/[&<>"']/g, char => entities[char]);

/** A value as JavaScript, safe inside a script element. */
export const asScript = value => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');
