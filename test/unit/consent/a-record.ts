import fc from 'fast-check';
import { isId } from '../../../src/consent/purposes.ts';
import type { ConsentRecord } from '../../../src/consent/types.ts';

/** A record with some fields of one's own. */
export const aRecord = (more: Partial<ConsentRecord> = {}): ConsentRecord => ({
  id: '67aa42f7b40a7e96',
  time: 1_800_000_000,
  policy: '2026-11',
  source: 'banner',
  inView: [],
  answers: {},
  ...more,
});

const purpose = fc
  .oneof(fc.stringMatching(/^[a-z0-9_-]{1,40}$/), fc.constantFrom('constructor', '0', '-', 'a_'))
  .filter(isId);
const answerId = fc.oneof(
  purpose,
  purpose.map(id => `@${id}`),
);

/** Any valid record. */
export const anyRecord: fc.Arbitrary<ConsentRecord> = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{16}$/),
  time: fc.nat({ max: 36 ** 8 - 1 }),
  policy: fc.stringMatching(/^[A-Za-z0-9_-]{0,40}$/),
  source: fc.constantFrom('banner', 'preferences', 'api'),
  inView: fc.subarray(['gpc', 'dnt'] as const),
  answers: fc
    .array(fc.tuple(answerId, fc.boolean()), { maxLength: 8 })
    .map(entries => Object.fromEntries(entries)),
});
