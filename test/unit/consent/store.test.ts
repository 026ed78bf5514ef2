import { describe, expect, it, vi } from 'vitest';
import { formatRecord, parseRecord } from '../../../src/consent/record.ts';
import { createStore, type StoreOptions } from '../../../src/consent/store.ts';
import type { ConsentRecord } from '../../../src/consent/types.ts';
import { aRecord } from './a-record.ts';

const NOW = 1_800_000_000;
const DAY = 86_400;
const none = { gpc: false, dnt: false };
const gpc = { gpc: true, dnt: false };

/** A store on what is kept already. */
const storeOn = (
  stored: ConsentRecord | string | undefined,
  options: Partial<StoreOptions> = {},
) => {
  const kept = { text: typeof stored === 'object' ? formatRecord(stored) : stored, cleared: 0 };
  const clock = { now: NOW };
  const keep = {
    load: () => kept.text,
    save: (text: string) => {
      kept.text = text;
    },
    clear: () => {
      kept.text = undefined;
      kept.cleared++;
    },
  };
  const store = createStore(
    {
      purposes: ['functional', 'analytics', 'marketing'],
      policy: '2026-11',
      days: 180,
      signals: none,
      purposeOf: service => ({ hotjar: 'analytics', ads: 'marketing' })[service],
      ...options,
    },
    keep,
    () => clock.now,
  );
  const changed = vi.fn();
  store.changes.on(changed);
  return { store, kept, clock, changed };
};
const answered = (answers: ConsentRecord['answers'], more: Partial<ConsentRecord> = {}) =>
  aRecord({ time: NOW - DAY, answers, ...more });
const all = (yes: boolean) => ({ functional: yes, analytics: yes, marketing: yes });

describe('without a record', () => {
  it('everything but the necessary is unasked, and the visitor is asked', () => {
    const { store } = storeOn(undefined);
    expect(store.answer('marketing')).toBe('unasked');
    expect(store.answer('@hotjar')).toBe('unasked');
    expect(store.answer('*')).toBe('unasked');
    expect(store.answer('necessary')).toBe('granted');
    expect(store.isAsking()).toBe(true);
    expect(store.record()).toBeUndefined();
    expect(store.signalHonoured()).toBe(false);
  });

  it('and with nothing to ask for, nobody is asked and nothing is granted', () => {
    const { store } = storeOn(undefined, { purposes: [] });
    expect(store.isAsking()).toBe(false);
    expect(store.answer('*')).toBe('unasked');
  });
});

describe('a stored record', () => {
  it('answers', () => {
    const { store } = storeOn(answered({ analytics: true, marketing: false, '@hotjar': false }));
    expect(store.answer('analytics')).toBe('granted');
    expect(store.answer('marketing')).toBe('denied');
    expect(store.answer('functional')).toBe('unasked');
    expect(store.answer('@hotjar')).toBe('denied');
    expect(store.isAsking()).toBe(true);
  });

  it.each([
    [all(true), 'granted'],
    [all(false), 'denied'],
    [{ ...all(true), analytics: false }, 'denied'],
    [{ functional: true, analytics: true }, 'unasked'],
    [{ functional: false }, 'denied'],
    [{}, 'unasked'],
  ])('%j answers for all purposes together: %s', (answers, answer) => {
    expect(storeOn(answered(answers)).store.answer('*')).toBe(answer);
  });

  it('answers for its own keys only', () => {
    const { store } = storeOn(answered({}), { purposes: ['constructor', 'valueof'] });
    expect(store.answer('constructor')).toBe('unasked');
    expect(store.answer('__proto__')).toBe('unasked');
    const prototype = Object.prototype as Record<string, unknown>;
    try {
      prototype.marketing = true;
      expect(storeOn(answered({})).store.answer('marketing')).toBe('unasked');
    } finally {
      delete prototype.marketing;
    }
  });

  it.each<[string, Partial<ConsentRecord>, Partial<StoreOptions>, boolean]>([
    ['of today', { time: NOW }, {}, true],
    ['of the last second', { time: NOW - 180 * DAY + 1 }, {}, true],
    ['of too long ago', { time: NOW - 180 * DAY }, {}, false],
    ['of too long ago for this site', { time: NOW - 30 * DAY }, { days: 30 }, false],
    ['of a clock that ran ahead by an hour', { time: NOW + 3600 }, {}, true],
    ['of a clock that ran ahead by a day', { time: NOW + DAY }, {}, false],
    ['of a clock that ran ahead by years', { time: NOW * 2 }, {}, false],
    ['for another policy', { policy: '2025-01' }, {}, false],
    ['for no policy', { policy: '' }, {}, false],
    ['where the site has none', { policy: '' }, { policy: '' }, true],
    ['where the site has none any more', {}, { policy: '' }, false],
  ])('%s counts: %s', (_, record, options, counts) => {
    const { store } = storeOn(answered(all(true), { time: NOW - DAY, ...record }), options);
    expect(store.answer('marketing')).toBe(counts ? 'granted' : 'unasked');
    expect(store.isAsking()).toBe(!counts);
    expect(!!store.record()).toBe(counts);
  });

  it.each(['', 'true', '2:x', '{"marketing":true}', '1:0:0:0:0:0:0'])(
    'that is none is deleted, and the visitor is asked: %j',
    text => {
      const { store, kept } = storeOn(text);
      expect(store.isAsking()).toBe(true);
      expect(kept).toEqual({ text: undefined, cleared: 1 });
    },
  );

  it('from the future is deleted', () => {
    expect(storeOn(answered(all(true), { time: NOW + 2 * DAY })).kept.text).toBeUndefined();
  });
});

describe('what an attempt needs', () => {
  it.each<[ConsentRecord['answers'], string, string | undefined, string]>([
    [{}, 'necessary', undefined, 'granted'],
    [{}, 'necessary', 'hotjar', 'granted'],
    [{ '@hotjar': false }, 'necessary', 'hotjar', 'granted'],
    [all(true), 'analytics', 'hotjar', 'granted'],
    [all(false), 'analytics', 'hotjar', 'denied'],
    [{}, 'analytics', 'hotjar', 'unasked'],
    [{ ...all(true), '@hotjar': false }, 'analytics', 'hotjar', 'denied'],
    [{ ...all(false), '@hotjar': true }, 'analytics', 'hotjar', 'granted'],
    [{ ...all(true), '@other': false }, 'analytics', 'hotjar', 'granted'],
    [{ analytics: true }, '*', undefined, 'unasked'],
    [all(true), '*', undefined, 'granted'],
    [all(true), 'unheard-of', undefined, 'granted'],
    [{ analytics: true }, 'unheard-of', undefined, 'unasked'],
    [{ ...all(true), marketing: false }, 'unheard-of', undefined, 'denied'],
    [{ 'unheard-of': true }, 'unheard-of', undefined, 'unasked'],
  ])('with %j, for %s of %s: %s', (answers, purpose, service, answer) => {
    expect(storeOn(answered(answers)).store.answerFor({ purpose, service })).toBe(answer);
  });
});

describe('isGranted', () => {
  it.each<[ConsentRecord['answers'], string, boolean]>([
    [{}, 'necessary', true],
    [{}, 'marketing', false],
    [{ marketing: true }, 'marketing', true],
    [{ marketing: false }, 'marketing', false],
    [{ analytics: true }, '@hotjar', true],
    [{ analytics: false }, '@hotjar', false],
    [{}, '@hotjar', false],
    [{ analytics: true, '@hotjar': false }, '@hotjar', false],
    [{ analytics: false, '@hotjar': true }, '@hotjar', true],
    [{ analytics: true }, '@unknown', false],
    [all(true), '@unknown', true],
    [{ analytics: true }, '*', false],
    [all(true), '*', true],
    [{ analytics: true }, 'unheard-of', false],
    [{}, '', false],
    [{}, '@', false],
    [{}, '@necessary', false],
  ])('with %j, %j: %s', (answers, id, granted) => {
    expect(storeOn(answered(answers)).store.isGranted(id)).toBe(granted);
  });

  it('is false under a signal', () => {
    const { store } = storeOn(answered(all(true)), { signals: gpc });
    expect(['marketing', '@hotjar', '*'].map(store.isGranted)).toEqual([false, false, false]);
    expect(store.isGranted('necessary')).toBe(true);
  });
});

describe('an answer', () => {
  it('is remembered, with when, for which policy and by what', () => {
    const { store, kept, changed } = storeOn(undefined);
    store.set({ analytics: true, marketing: false }, 'preferences');
    expect(store.record()).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      time: NOW,
      policy: '2026-11',
      source: 'preferences',
      inView: [],
      answers: { analytics: true, marketing: false },
    });
    expect(parseRecord(kept.text)).toEqual(store.record());
    expect(changed).toHaveBeenCalledOnce();
    expect(store.isAsking()).toBe(true);
    store.set({ functional: false }, 'banner');
    expect(store.isAsking()).toBe(false);
  });

  it('keeps the id and the answers before it', () => {
    const { store } = storeOn(answered({ analytics: true, '@hotjar': false }));
    store.set({ marketing: false }, 'api');
    expect(store.record()).toMatchObject({
      id: aRecord().id,
      source: 'api',
      answers: { analytics: true, '@hotjar': false, marketing: false },
    });
  });

  it('for a purpose is followed by its services, unless they are named', () => {
    const { store } = storeOn(answered({ '@hotjar': true, '@ads': true, '@unknown': true }));
    store.set({ analytics: false }, 'api');
    expect(store.record()?.answers).toEqual({ '@ads': true, '@unknown': true, analytics: false });
    expect(store.answerFor({ purpose: 'analytics', service: 'hotjar' })).toBe('denied');
    store.set({ marketing: false, '@ads': true }, 'preferences');
    expect(store.answerFor({ purpose: 'marketing', service: 'ads' })).toBe('granted');
    store.set({ ...all(true) }, 'banner');
    expect(store.record()?.answers['@ads']).toBeUndefined();
  });

  it('is kept though a listener throws', async () => {
    const { store } = storeOn(undefined);
    const queued = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => {});
    store.changes.on(() => {
      throw new Error('mine');
    });
    const later = vi.fn();
    store.changes.on(later);
    store.set(all(true), 'banner');
    expect(later).toHaveBeenCalledOnce();
    expect(queued.mock.calls[0]?.[0]).toThrow('mine');
    queued.mockRestore();
  });
});

describe('a signal', () => {
  it.each<[string, ConsentRecord | undefined]>([
    ['no record', undefined],
    ['a yes from before', answered(all(true))],
    ['a yes in view of the other signal', answered(all(true), { inView: ['dnt'] })],
    ['a no', answered(all(false))],
  ])('decides over %s: everything optional is denied, and nobody is asked', (_, record) => {
    const { store } = storeOn(record, { signals: gpc });
    expect(store.signalHonoured()).toBe(true);
    for (const id of ['functional', 'marketing', '@hotjar', '*', 'unheard-of'])
      expect(store.answer(id)).toBe('denied');
    expect(store.answer('necessary')).toBe('granted');
    expect(store.isAsking()).toBe(false);
  });

  it('gives way to a choice in view of it', () => {
    const record = answered({ ...all(true), marketing: false }, { inView: ['gpc'] });
    const { store } = storeOn(record, { signals: gpc });
    expect(store.signalHonoured()).toBe(false);
    expect(store.answer('analytics')).toBe('granted');
    expect(store.answer('marketing')).toBe('denied');
  });

  it('that comes on beside the one in view decides again', () => {
    const record = answered(all(true), { inView: ['gpc'] });
    expect(storeOn(record, { signals: { gpc: true, dnt: true } }).store.answer('marketing')).toBe(
      'denied',
    );
  });

  it('raises nothing, on or off', () => {
    const record = answered(all(false), { inView: ['gpc'] });
    expect(storeOn(record, { signals: gpc }).store.answer('marketing')).toBe('denied');
    expect(storeOn(record).store.answer('marketing')).toBe('denied');
    expect(storeOn(undefined).store.answer('marketing')).toBe('unasked');
  });

  it('is named by an answer given in view of it, which starts from denied', () => {
    const { store } = storeOn(answered({ ...all(true), '@ads': true }), { signals: gpc });
    store.set({ analytics: true }, 'preferences');
    expect(store.record()).toMatchObject({ inView: ['gpc'] });
    expect(store.record()?.answers).toEqual({
      functional: false,
      analytics: true,
      marketing: false,
    });
    expect(store.signalHonoured()).toBe(false);
    expect(store.answer('analytics')).toBe('granted');
    expect(store.isAsking()).toBe(false);
  });
});

describe('refresh', () => {
  it('takes over what another tab answered, and tells', () => {
    const { store, kept, changed } = storeOn(undefined);
    kept.text = formatRecord(answered(all(true)));
    store.refresh();
    expect(store.answer('marketing')).toBe('granted');
    expect(changed).toHaveBeenCalledOnce();
    store.refresh();
    expect(changed).toHaveBeenCalledOnce();
    kept.text = undefined;
    store.refresh();
    expect(store.answer('marketing')).toBe('unasked');
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('lets a record run out', () => {
    const { store, clock, changed } = storeOn(answered(all(true)));
    clock.now += 179 * DAY;
    store.refresh();
    expect(store.isAsking()).toBe(true);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('with nothing new tells nobody', () => {
    const { store, changed } = storeOn(undefined);
    store.refresh();
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('clear', () => {
  it('forgets the record, tells, and the next one has another id', () => {
    const { store, kept, changed } = storeOn(answered(all(true)));
    store.clear();
    expect(store.record()).toBeUndefined();
    expect(store.answer('marketing')).toBe('unasked');
    expect(kept).toEqual({ text: undefined, cleared: 1 });
    expect(changed).toHaveBeenCalledOnce();
    store.set(all(false), 'banner');
    expect(store.record()?.id).not.toBe(aRecord().id);
  });
});
