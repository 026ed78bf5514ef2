/** Whether a value can be an opt-out token: 1 to 512 of the characters an address needs not encode. */
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w.~-]{1,512}$/.test(value);
