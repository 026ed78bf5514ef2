import { type Restore, wrapAccessor } from '../base/wrap.ts';
import type { Gate } from '../gate/gate.ts';
import type { Overlay } from '../gate/overlay.ts';

const nameOf = (pair: string): string => pair.slice(0, Math.max(pair.indexOf('='), 0)).trim();

/** An attribute of a cookie's line; of repeated ones the last counts. */
const last = (line: string, name: string): string | undefined =>
  new RegExp(`.*;\\s*${name}\\s*=\\s*([^;]*)`, 'is').exec(line)?.[1];

/** Whether a line deletes its cookie; `max-age` comes first. */
const isDeletion = (line: string): boolean => {
  const age = last(line, 'max-age');
  return age === undefined
    ? Date.parse(last(line, 'expires') ?? '') <= Date.now()
    : Number(age) <= 0;
};

/** Whether the browser would take a cookie with this line's domain; SDKs try which is the widest. */
const isForHost = (line: string, host: string): boolean => {
  const domain = last(line, 'domain')?.trim().replace(/^\./, '').toLowerCase();
  return !domain || domain === host || (domain.includes('.') && host.endsWith(`.${domain}`));
};

/** `document.cookie`: held cookies can be read back and are not on the disk. */
export const wrapDocumentCookie = (
  owner: object,
  overlay: Overlay,
  gate: Gate,
  host: string,
): Restore =>
  wrapAccessor(owner, 'cookie', {
    get(native, self) {
      const stored = native(self) as string;
      const held = overlay.keys();
      if (!held.length) return stored;
      return [
        ...stored.split('; ').filter(pair => pair && !held.includes(nameOf(pair))),
        ...held.map(name => (name && `${name}=`) + overlay.get(name)),
      ].join('; ');
    },
    set(native, self, value) {
      const line = `${value}`;
      const pair = line.split(';', 1)[0] ?? '';
      const name = nameOf(pair);
      if (!isForHost(line, host)) return;
      if (isDeletion(line)) {
        overlay.delete(name);
        // Dates are read in many ways: what may not be written is deleted in words of our own.
        const attributes = line
          .replace(/^[^;]*/, '')
          .replace(/;\s*(?:expires|max-age)\s*=[^;]*/gi, '');
        const isFree = gate.wouldPass({ sink: 'cookie', key: name });
        native(self, isFree ? line : `${name}=${attributes}; max-age=0`);
      } else
        overlay.write(name, pair.slice(pair.indexOf('=') + 1).trim(), {
          write: () => native(self, line),
          exists: () => false,
        });
    },
  });
