import { stat } from 'node:fs/promises';
import { type Served, serveFolder } from '../audit/serve-folder.ts';
import { CliError } from './define.ts';
import { htmlFiles } from './html-files.ts';

/** The pages to begin with: an address, or all of a folder that is served meanwhile. */
export const startsOf = async (
  where: string,
  most: number,
): Promise<{ starts: string[]; served?: Served }> => {
  if (/^https?:\/\//i.test(where)) {
    if (!URL.canParse(where)) throw new CliError(`${where}: this is no address`);
    return { starts: [new URL(where).href] };
  }
  const found = await stat(where).catch(() => undefined);
  if (!found) throw new CliError(`${where}: neither an address (https://…) nor a folder`);
  if (!found.isDirectory()) throw new CliError(`${where}: this is a file; give its folder`);
  const served = await serveFolder(where);
  const starts: string[] = [];
  for await (const { place } of htmlFiles(where, path => {
    process.stderr.write(`${path}: it may not be read\n`);
  })) {
    if (starts.length < most)
      starts.push(served.address + place.replace(/(^|\/)index\.html$/, '$1'));
  }
  if (starts.length) return { starts: starts.sort((a, b) => a.length - b.length), served };
  await served.close();
  throw new CliError(`${where}: there is no HTML file in it`);
};
