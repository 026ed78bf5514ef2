import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Natives, Realm } from '../../../src/base/natives.ts';
import { watchLeaving } from '../../../src/gate/leaving.ts';

/** A window as far as it is watched. */
const aPage = (visibilityState: DocumentVisibilityState) => {
  const document = Object.assign(new EventTarget(), { visibilityState });
  const realm = Object.assign(new EventTarget(), { document });
  const isLeaving = watchLeaving(
    realm as unknown as Realm,
    { setTimeout: globalThis.setTimeout } as unknown as Natives,
  );
  const turn = (state: DocumentVisibilityState) => {
    document.visibilityState = state;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return { realm, isLeaving, turn };
};

describe('a page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each(['visible', 'hidden'] as const)('that is %s is not being left', state => {
    expect(aPage(state).isLeaving()).toBe(false);
  });

  it('is being left for a moment when it is hidden', () => {
    const { isLeaving, turn } = aPage('visible');
    turn('hidden');
    expect(isLeaving()).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(isLeaving()).toBe(false);
  });

  it('is not being left when it is shown again', () => {
    const { isLeaving, turn } = aPage('visible');
    turn('hidden');
    turn('visible');
    expect(isLeaving()).toBe(false);
  });

  it('is being left when it goes, until it comes back', () => {
    const { realm, isLeaving } = aPage('visible');
    realm.dispatchEvent(new Event('pagehide'));
    expect(isLeaving()).toBe(true);
    realm.dispatchEvent(new Event('pageshow'));
    expect(isLeaving()).toBe(false);
  });
});
