import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from '../audit/pictures.ts';
import { reportHtml } from '../audit/report-html.ts';
import { hostsToDecide, startingConfig } from '../audit/starting-config.ts';
import type { Audit } from '../audit/types.ts';
import { verdictOf } from '../audit/verdict.ts';
import { CliError } from './define.ts';
import { reasonOf } from './files.ts';

/** Why the system does not let a file be written. */
const REFUSALS: Readonly<Record<string, string>> = {
  EEXIST: 'this is a file; give a folder',
  ENOTDIR: 'this is a file; give a folder',
  EISDIR: 'this is a folder',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'it may not be written',
  ENOSPC: 'the disk is full',
};

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const hostsText = (audit: Audit): string =>
  [
    '# Reached before an answer, and named by no rule and no catalogue. What your pages cannot do without goes into "allow".',
    ...hostsToDecide(audit),
    '',
  ].join('\n');

/** What a person gets: a report to read, one for programs, and what to go on with. */
export const auditFiles = (
  audit: Audit,
  pictures: readonly Picture[],
  given: object | undefined,
): Readonly<Record<string, string>> => {
  const verdict = verdictOf(audit);
  const isClean = verdict === 'clean';
  return {
    'report.json': asJson({ isClean, verdict, ...audit }),
    'report.html': reportHtml(audit, pictures),
    'consent.config.json': asJson(startingConfig(audit, given)),
    'hosts.txt': hostsText(audit),
  };
};

/** Says in plain words where something cannot be written. */
const refuse = (path: string) => (error: unknown) => {
  const { code = '' } = error as NodeJS.ErrnoException;
  throw new CliError(`${path}: ${REFUSALS[code] ?? reasonOf(error)}`);
};

/** Makes the folder of the reports. */
export const makeFolder = async (path: string): Promise<void> => {
  await mkdir(path, { recursive: true }).catch(refuse(path));
};

/** Writes files into a folder. */
export const writeFiles = async (
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await writeFile(path, text).catch(refuse(path));
  }
};
