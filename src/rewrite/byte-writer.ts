import type { Rewriter } from './rewriter.ts';
import { PRESCANNED } from './unreadable.ts';

/** Changes the bytes of a document as they arrive. */
export interface ByteWriter {
  write(bytes: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

/** Fewer arguments than any engine takes. */
const PIECE = 8192;

/** Each byte is a character: markup is written in ASCII, and whatever else there is stays as it is. */
const textOf = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
};

const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
};

/**
 * Changes a document's bytes by what `choose` gives for its first 1024 bytes, or all of them where
 * there are fewer; nothing: it passes as it is.
 */
export const createByteWriter = (choose: (start: string) => Rewriter | undefined): ByteWriter => {
  let start: string | undefined = '';
  let chosen: Rewriter | undefined;
  const begin = (text: string): string => {
    start = undefined;
    chosen = choose(text.slice(0, PRESCANNED));
    return chosen ? chosen.write(text) : text;
  };
  return {
    write(bytes) {
      if (start === undefined) return chosen ? bytesOf(chosen.write(textOf(bytes))) : bytes;
      start += textOf(bytes);
      return bytesOf(start.length < PRESCANNED ? '' : begin(start));
    },
    end: () => bytesOf((start === undefined ? '' : begin(start)) + (chosen?.end() ?? '')),
  };
};
