import { isId } from './purposes.ts';
import type { ConsentRecord, Signals, Source } from './types.ts';

// The record's text, documented byte for byte in docs/cookie.md:
//   1:<time, base 36>:<id>:<source[.gpc][.dnt]>:<policy>:<granted ids, '.'>:<denied ids, '.'>

const VERSION = '1';
const SOURCES = ['banner', 'preferences', 'api'] as const satisfies readonly Source[];
const SIGNALS = ['gpc', 'dnt'] as const satisfies readonly (keyof Signals)[];
const ID = /^[0-9a-f]{16}$/;
const POLICY = /^[\w-]{0,40}$/;

/** Makes a policy revision fit for the record: anything but letters, digits, `_`, `-` becomes `-`. */
export const policyRevision = (text: string): string => text.replace(/[^\w-]/g, '-').slice(0, 40);

/** Sixteen random hexadecimal digits. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

const isAnswerId = (text: string): boolean => isId(text.replace(/^@/, ''));

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
export const parseRecord = (text: string | undefined): ConsentRecord | undefined => {
  const fields = text?.split(':') ?? [];
  const [version, time36 = '', id = '', seen = '', policy = '', granted = '', denied = ''] = fields;
  if (fields.length !== 7 || version !== VERSION) return undefined;
  const time = /^[0-9a-z]{1,8}$/.test(time36) ? Number.parseInt(time36, 36) : Number.NaN;
  const [from, ...signals] = seen.split('.');
  const source = SOURCES.find(each => each === from);
  const inView = SIGNALS.filter(each => signals.includes(each));
  const yes = granted ? granted.split('.') : [];
  const no = denied ? denied.split('.') : [];
  const ids = [...yes, ...no];
  const whole =
    source &&
    Number.isSafeInteger(time) &&
    ID.test(id) &&
    POLICY.test(policy) &&
    inView.length === signals.length &&
    new Set(ids).size === ids.length &&
    ids.every(isAnswerId);
  if (!whole) return undefined;
  const answers: Record<string, boolean> = {};
  for (const key of yes) answers[key] = true;
  for (const key of no) answers[key] = false;
  return { id, time, policy, source, inView, answers };
};
