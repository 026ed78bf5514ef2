import { describe, expect, it } from 'vitest';
import { readSignals } from '../../../src/consent/signals.ts';

const fail = (): never => {
  throw new Error('mine');
};
const off = { gpc: false, dnt: false };

describe('Global Privacy Control', () => {
  it.each<[unknown, boolean]>([
    [true, true],
    ['1', true],
    [false, false],
    ['0', false],
    [0, false],
    [null, false],
    [undefined, false],
    ['', false],
    ['true', false],
    ['unspecified', false],
    [{}, false],
  ])('%j is on: %s', (globalPrivacyControl, gpc) => {
    expect(readSignals({ navigator: { globalPrivacyControl } })).toEqual({ gpc, dnt: false });
  });

  it('that no browser has is off', () => {
    expect(readSignals({ navigator: {} })).toEqual(off);
    expect(readSignals({})).toEqual(off);
  });
});

describe('Do Not Track', () => {
  it.each<[unknown, boolean]>([
    ['1', true],
    [1, true],
    ['yes', true],
    [true, true],
    ['0', false],
    [0, false],
    ['no', false],
    ['unspecified', false],
    [null, false],
    [undefined, false],
    ['', false],
    [false, false],
    ['on', false],
  ])('%j is on: %s, on navigator, on window and with the prefix', (value, dnt) => {
    expect(readSignals({ navigator: { doNotTrack: value } })).toEqual({ gpc: false, dnt });
    const window = { navigator: {}, doNotTrack: value };
    expect(readSignals(window)).toEqual({ gpc: false, dnt });
    expect(readSignals({ navigator: { msDoNotTrack: value } })).toEqual({ gpc: false, dnt });
  });

  it('is read from the first place that has it', () => {
    const window = { navigator: { doNotTrack: 'unspecified', msDoNotTrack: '1' }, doNotTrack: '1' };
    expect(readSignals(window).dnt).toBe(false);
    const older = { navigator: { doNotTrack: null, msDoNotTrack: '0' }, doNotTrack: '1' };
    expect(readSignals(older).dnt).toBe(true);
  });
});

describe('both signals', () => {
  it('are told apart', () => {
    const navigator = { doNotTrack: '1', globalPrivacyControl: true };
    expect(readSignals({ navigator })).toEqual({ gpc: true, dnt: true });
  });

  it('are off where a getter throws', () => {
    const navigator = Object.defineProperties(
      {},
      {
        doNotTrack: { get: fail },
        globalPrivacyControl: { get: fail },
        msDoNotTrack: { get: fail },
      },
    );
    expect(readSignals({ navigator })).toEqual(off);
  });

  it('are read at the time of the call, from what an extension defines on navigator', () => {
    const navigator = Object.create({ doNotTrack: null });
    expect(readSignals({ navigator })).toEqual(off);
    Object.assign(navigator, { doNotTrack: '1', globalPrivacyControl: true });
    expect(readSignals({ navigator })).toEqual({ gpc: true, dnt: true });
  });
});
