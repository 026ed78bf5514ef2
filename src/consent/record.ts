import { hasOwn } from '../base/natives.ts';
import { isId } from './purposes.ts';
import type { ConsentRecord, Signals, Source } from './types.ts';

// The record's text, documented byte for byte in docs/cookie.md:
//   1:<time, base 36>:<id>:<source[.gpc][.dnt]>:<policy>:<granted ids, '.'>:<denied ids, '.'>

const VERSION = '1';
const FORM =
  /^1:([\da-z]{1,8}):([\da-f]{16}):(banner|preferences|api)((?:\.gpc)?(?:\.dnt)?):([\w-]{0,40}):([^:]*):([^:]*)$/;

/** Makes a policy revision fit for the record: anything but letters, digits, `_`, `-` becomes `-`. */
export const policyRevision = (text: string): string => text.replace(/[^\w-]/g, '-').slice(0, 40);

/** Sixteen random hexadecimal digits. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

export const formatRecord = ({
  time,
  id,
  source,
  inView,
  policy,
  answers,
}: ConsentRecord): string => {
  const answered = (yes: boolean) =>
    Object.keys(answers)
      .filter(key => answers[key] === yes)
      .join('.');
  const seen = [source, ...inView].join('.');
  return [VERSION, time.toString(36), id, seen, policy, answered(true), answered(false)].join(':');
};

/** Reads a record; `undefined` for anything that `formatRecord` did not write. */
export const parseRecord = (text = ''): ConsentRecord | undefined => {
  const [found, time = '', id = '', source, signals = '', policy = '', ...lists] =
    FORM.exec(text) ?? [];
  const answers: Record<string, boolean> = {};
  for (const [at, list] of lists.entries())
    for (const key of list ? list.split('.') : []) {
      if (!isId(key.replace(/^@/, '')) || hasOwn(answers, key)) return undefined;
      answers[key] = !at;
    }
  if (found === undefined) return undefined;
  return {
    id,
    time: Number.parseInt(time, 36),
    policy,
    // The form knows them all.
    source: source as Source,
    inView: signals.split('.').slice(1) as (keyof Signals)[],
    answers,
  };
};
