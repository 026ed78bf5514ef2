import type { Found, Limit } from '../rewrite/types.ts';

const REASONS = {
  style: 'there is no inert form of a style',
  srcdoc: 'the head script guards what is in a srcdoc',
  importmap: 'other names in the import map would be gone, too',
  taken: 'its data- attribute is in use',
} satisfies Record<Limit, string>;

/** What was found in a file, as compilers tell it. */
export const foundLine = (path: string, found: Found): string => {
  const { line, column, element, place, address, purpose, service, limit } = found;
  const what = [purpose === '*' ? 'all purposes' : purpose, service].filter(Boolean).join(', ');
  const reason = limit ? `: not changed: ${REASONS[limit]}` : '';
  return `${path}:${line}:${column}: <${element}> ${place} ${address} (${what})${reason}`;
};
