import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface HtmlFile {
  path: string;
  /** Where it lies in its folder, as a part of an address. */
  place: string;
}

const asAddress = (path: string): string => path.split(sep).map(encodeURIComponent).join('/');

/**
 * All HTML files of a folder and below, in order. Links to other folders are not followed. What
 * cannot be looked into is told, and the rest goes on.
 */
export async function* htmlFiles(
  folder: string,
  onError: (path: string, error: unknown) => void,
  within = '',
): AsyncGenerator<HtmlFile> {
  const here = join(folder, within);
  const entries = await readdir(here, { withFileTypes: true }).catch(error => {
    onError(here, error);
    return [];
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const place = join(within, entry.name);
    if (entry.isDirectory()) yield* htmlFiles(folder, onError, place);
    else if (/\.html?$/i.test(entry.name))
      yield { path: join(folder, place), place: asAddress(place) };
  }
}
