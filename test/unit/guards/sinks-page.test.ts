import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SINKS } from '../../../src/policy/types.ts';

// docs/sinks.md is made of the registry and of what each guard's comment says. `npm run docs` writes it.

const GUARDS = join(import.meta.dirname, '../../../src/guards');
const PAGE = join(import.meta.dirname, '../../../docs/sinks.md');
const TAGS = { held: 'held', released: 'released', refused: 'refused', never: 'now or never' };

const read = (file: string): string => readFileSync(join(GUARDS, file), 'utf8');

interface Entry {
  name: string;
  sinks: string[];
  about: string;
  tags: Partial<Record<keyof typeof TAGS, string>>;
}

/** The comment above the guard that a file defines, taken apart. */
const entryOf = (file: string): Entry[] => {
  const code = read(file);
  const found =
    /\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\nexport const \w+ = define(?:Element|Realm)?Guard/.exec(code);
  if (!found?.[1]) return [];
  const lines = found[1]
    .split('\n')
    .map(line => line.replace(/^[\s*]+/, '').trim())
    .filter(Boolean);
  const tags: Entry['tags'] = {};
  let about = '';
  for (const line of lines) {
    const [, tag = '', text = ''] = /^@(\w+) (.*)$/.exec(line) ?? [];
    if (Object.hasOwn(TAGS, tag)) tags[tag as keyof typeof TAGS] = text;
    else if (!tag) about += `${about && ' '}${line}`;
  }
  // The sinks that the guard names itself, or its rows do.
  const [, named = ''] = /sinks?: (\[[^\]]*\]|'[\w-]+')/.exec(code) ?? [];
  const rows = [...code.matchAll(/^ {2}\['\w+', '\w+', '([\w-]+)'/gm)].map(([, sink = '']) => sink);
  const sinks = [...named.matchAll(/'([\w-]+)'/g)].map(([, sink = '']) => sink);
  return [{ name: file.replace('.ts', ''), sinks: [...new Set([...sinks, ...rows])], about, tags }];
};

const registries = read('index.ts') + read('element-guards.ts');
const names = [...registries.matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(([, name = '']) => name);
const files = [...new Set(names)].sort().map(name => `${name}.ts`);
const entries = files.flatMap(entryOf).filter(({ sinks }) => sinks.length);

describe('the stand-ins', () => {
  it.each(entries)('of $name are written down', ({ tags: { held, released, refused, never } }) => {
    expect((held && released && refused) || never).toBeTruthy();
  });

  it('cover every sink', () => {
    const covered = new Set(entries.flatMap(each => each.sinks));
    expect(SINKS.filter(sink => !covered.has(sink))).toEqual([]);
  });

  it('stand on one page', async () => {
    const sections = entries.map(({ name, sinks, about, tags }) => [
      `## ${name}`,
      '',
      `${about} Sink: ${sinks.map(sink => `\`${sink}\``).join(', ')}.`,
      '',
      ...Object.entries(TAGS).flatMap(([tag, word]) => {
        const text = tags[tag as keyof typeof TAGS];
        return text ? [`- **${word}**: ${text}`] : [];
      }),
      '',
    ]);
    const page = [
      '# Sinks and their stand-ins',
      '',
      'What a page sees of each way out while it is *held* (nobody has answered), when it is *released* (the purpose was granted), and when it is',
      '*refused* (the purpose was denied, by the visitor or by a signal). What is *now or never* makes no sense later. Written by `npm run docs` from the comments in `src/guards/`.',
      '',
      ...sections.flat(),
    ];
    await expect(page.join('\n')).toMatchFileSnapshot(PAGE);
  });
});
