import { prototypeOf } from '../../base/natives.ts';
import { wrapConstructor, wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';

/** What the browser also reads when it is inherited, or not listed. */
const READ = ['offset', 'easing', 'composite'];

// A function is an object, too.
const isObject = (value: unknown): value is object => Object(value) === value;

/** Key frames without what has to wait; now or never. */
export const wrapKeyFrames = ({ realm, gate, judgeStyle }: Site): void => {
  /** The value of one property, or a list of them. */
  const stilledValue = (value: unknown): unknown => {
    if (!isObject(value) && typeof value !== 'string') return value;
    if (isObject(value) && Symbol.iterator in value)
      return Array.from(value as Iterable<unknown>, stilledValue);
    const { safe, attempt } = judgeStyle(`${value}`);
    return attempt && !gate.admit(attempt) ? safe : value;
  };
  const stilled = (value: unknown): unknown => {
    if (!isObject(value)) return value;
    if (Symbol.iterator in value) return Array.from(value as Iterable<unknown>, stilled);
    const frame = value as Record<string, unknown>;
    return Object.fromEntries(
      [...READ, ...Object.keys(frame)].map(key => [key, stilledValue(frame[key])]),
    );
  };
  const still = (args: unknown[], at: number): unknown[] =>
    args.map((each, index) => (index === at ? stilled(each) : each));

  for (const [type, method] of [
    ['Element', 'animate'],
    ['KeyframeEffect', 'setKeyframes'],
  ] as const)
    wrapMethod(prototypeOf(realm, type), method, (native, self, args) =>
      native(self, still(args, 0)),
    );
  wrapConstructor(realm, ['KeyframeEffect'], (make, args) => make(still(args, 1)));
};
