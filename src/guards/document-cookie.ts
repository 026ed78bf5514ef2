import { type Restore, wrapAccessor } from '../base/wrap.ts';
import type { Gate } from '../gate/gate.ts';
import type { Overlay } from '../gate/overlay.ts';

const nameOf = (pair: string): string => pair.slice(0, Math.max(pair.indexOf('='), 0)).trim();

/** Whether a line deletes its cookie; of repeated attributes the last counts, `max-age` first. */
const isDeletion = (line: string): boolean => {
  const last = (name: string) => new RegExp(`.*;\\s*${name}\\s*=\\s*([^;]*)`, 'is').exec(line)?.[1];
  const age = last('max-age');
  return age === undefined ? Date.parse(last('expires') ?? '') <= Date.now() : Number(age) <= 0;
};

/** `document.cookie`: held cookies can be read back and are not on the disk. */
export const wrapDocumentCookie = (owner: object, overlay: Overlay, gate: Gate): Restore =>
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
