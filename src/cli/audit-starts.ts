import { stat } from 'node:fs/promises';
import { serveFolder } from '../audit/serve-folder.ts';
import type { Cleanup } from './cleanup.ts';
import { CliError } from './define.ts';
import { htmlFiles } from './html-files.ts';

/** Pages to begin with. */
export interface Starts {
  starts: string[];
  /** Where their folder is served meanwhile. */
  served?: string;
}

/** The pages to begin with: an address, or all of a folder that is served until the end. */
export const startsOf = async (where: string, most: number, cleanup: Cleanup): Promise<Starts> => {
  if (/^https?:\/\//i.test(where)) {
    if (!URL.canParse(where)) throw new CliError(`${where}: this is no address`);
    return { starts: [new URL(where).href] };
  }
  const found = await stat(where).catch(() => undefined);
  if (!found) throw new CliError(`${where}: neither an address (https://…) nor a folder`);
  if (!found.isDirectory()) throw new CliError(`${where}: this is a file; give its folder`);
  const { address, close } = await serveFolder(where);
  cleanup.add(close);
  const starts: string[] = [];
  for await (const { place } of htmlFiles(where, path => {
    process.stderr.write(`${path}: it may not be read\n`);
  })) {
    if (starts.length < most) starts.push(address + place.replace(/(^|\/)index\.html$/, '$1'));
  }
  if (!starts.length) throw new CliError(`${where}: there is no HTML file in it`);
  return { starts: starts.sort((a, b) => a.length - b.length), served: address };
};
