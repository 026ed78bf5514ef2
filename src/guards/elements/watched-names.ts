import type { Site } from '../define.ts';
import type { ElementGuard } from './define.ts';
import type { FrameDocuments } from './frame-documents.ts';
import { ownType } from './inert-type.ts';
import type { Marks } from './marks.ts';
import type { Parking } from './parking.ts';

/** What every way of changing a guarded attribute comes down to. */
export interface WatchedNames {
  has(name: string): boolean;
  /** Runs `native`, unless the value has to wait. */
  write(self: Element, name: string, given: unknown, native: (value: unknown) => void): void;
  /** Whether the page might read anything else than what is there: most pages never do. */
  isAny(): boolean;
  /** What the page reads instead; `undefined`: ask the native. */
  read(self: unknown, name: string): string | null | undefined;
  /** `false`: the native has to do it. */
  remove(self: unknown, name: string): boolean;
}

export const createWatchedNames = (
  { trust }: Site,
  guards: readonly ElementGuard[],
  parking: Parking,
  marks: Marks,
  documents: FrameDocuments,
): WatchedNames => {
  const names = new Set(['type', ...guards.flatMap(({ addresses }) => Object.keys(addresses))]);
  return {
    has: name => names.has(name),
    write(self, name, given, native) {
      marks.settle(self);
      const value = trust.textOf(given);
      const guard = parking.guardOf(self);
      // A page that copies an inert script attribute by attribute means the type that it had.
      const wanted = name === 'type' ? ownType(value) : value;
      const instead = guard?.sink === 'frame' ? documents.judged(self, name, value) : value;
      const pinned =
        instead === value ? given : name === 'srcdoc' ? trust.createHTML(instead) : instead;
      if (guard?.addresses[name]) parking.offer(self, name, value, () => native(pinned));
      else if (!parking.write(self, name, wanted) && wanted !== null)
        native(wanted === value ? given : wanted);
    },
    isAny: () => parking.isAny() || documents.isAny(),
    read(self, name) {
      marks.settle(self as Element);
      const value = parking.read(self as Element, name);
      return value === undefined ? documents.written(self as Element, name) : value;
    },
    remove(self, name) {
      marks.settle(self as Element);
      return parking.write(self as Element, name, null);
    },
  };
};
