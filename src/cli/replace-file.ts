import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/**
 * Writes a file anew: beside it first, so that it is whole at every moment, as it was or as it is to
 * be. Links stay links.
 */
export const replaceFile = async (
  path: string,
  content: AsyncIterable<Uint8Array>,
): Promise<void> => {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await pipeline(content, createWriteStream(beside, { flags: 'wx', mode }));
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};
