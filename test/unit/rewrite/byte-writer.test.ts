import { describe, expect, it, vi } from 'vitest';
import { createByteWriter } from '../../../src/rewrite/byte-writer.ts';

const upper = { write: (text: string) => text.toUpperCase(), end: () => '!' };
/** All that comes out, each byte a character. */
const through = (
  pieces: readonly string[],
  choose: (start: string) => typeof upper | undefined,
) => {
  const writer = createByteWriter(choose);
  const out = [...pieces.map(each => writer.write(Buffer.from(each, 'latin1'))), writer.end()];
  return Buffer.concat(out).toString('latin1');
};
const long = 'a'.repeat(1500);

describe('the bytes of a document', () => {
  it.each([
    ['one short piece', ['abc']],
    ['no piece', []],
    ['a short and a long one', ['é', long]],
    ['long ones', [long, 'b', long]],
  ])('are changed, in %s', (_, pieces) => {
    expect(through(pieces, () => upper)).toBe(`${pieces.join('').toUpperCase()}!`);
  });

  it.each([
    ['one short piece', ['abc']],
    ['long ones', [long, '\x80\xff\0', long]],
  ])('pass as they are where nothing was chosen, in %s', (_, pieces) => {
    expect(through(pieces, () => undefined)).toBe(pieces.join(''));
  });

  it('are chosen for by the first 1024, or by all there are', () => {
    const choose = vi.fn(() => upper);
    through([long, long], choose);
    through(['a', 'b'], choose);
    expect(choose.mock.calls).toEqual([[long.slice(0, 1024)], ['ab']]);
  });
});
