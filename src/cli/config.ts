import { normalize } from '../config/normalize.ts';
import type { Problem } from '../config/reader.ts';
import type { Config, ConsentConfig } from '../config/types.ts';
import { tellUnknown as tellUnknownIntegrations } from '../integrations/tell-unknown.ts';
import { readLock } from '../lock/read.ts';
import type { LockConfig } from '../lock/types.ts';
import { tellUnknown as tellUnknownTexts } from '../ui/locales/tell-unknown.ts';
import { CliError } from './define.ts';
import { readText } from './files.ts';

export interface ConfigFile {
  config: Config;
  /** As it stands in the file. */
  input: ConsentConfig;
  lock: LockConfig;
  /** What had to be mended in it. */
  problems: Problem[];
}

/** Reads a configuration from a JSON file. Editors' `$schema` in it is none of ours. */
export const readConfigFile = async (path: string): Promise<ConfigFile> => {
  const text = await readText(path);
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new CliError(`${path}: no JSON: ${(error as Error).message}`);
  }
  if (typeof given !== 'object' || !given || Array.isArray(given))
    throw new CliError(`${path}: expected an object, as window.consentConfig is one`);
  const { $schema: _, ...input } = given as Record<string, unknown>;
  const problems: Problem[] = [];
  const tell = (problem: Problem) => problems.push(problem);
  const config = normalize(input, tell);
  tellUnknownIntegrations(config.integrations);
  tellUnknownTexts(config.ui || {}, tell);
  return { config, input, lock: readLock(input, tell), problems };
};
