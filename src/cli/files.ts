import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { CliError } from './define.ts';

/** Why the system refused, in a person's words. */
export const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'this is a folder';
  if (code === 'EACCES') return 'it may not be read';
  return message;
};

/** The text of a file; `-` stands for what is typed or piped in. */
export const readText = async (path: string): Promise<string> => {
  try {
    return path === '-' ? await text(process.stdin) : await readFile(path, 'utf8');
  } catch (error) {
    throw new CliError(`${path}: ${reasonOf(error)}`);
  }
};
