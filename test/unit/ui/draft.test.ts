import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/consent/types.ts';
import { purposeOn, serviceOn, startDraft, switchPurpose } from '../../../src/ui/draft.ts';
import type { ServiceInfo } from '../../../src/ui/host.ts';

const hostOf = (answers: Record<string, Answer>, signal = false) => ({
  purposes: [{ id: 'analytics' }, { id: 'marketing' }],
  signalHonoured: () => signal,
  answer: (id: string): Answer => answers[id] ?? 'unasked',
});
const service: ServiceInfo = { id: 'st', name: 'St', purpose: 'analytics', keys: [] };

describe('startDraft', () => {
  it('says no to what was never answered, and nothing about the rest', () => {
    expect(startDraft(hostOf({}))).toEqual({ analytics: false, marketing: false });
    expect(startDraft(hostOf({ analytics: 'granted' }))).toEqual({ marketing: false });
  });

  it('says no to everything while a signal decides', () => {
    const host = hostOf({ analytics: 'denied', marketing: 'denied' }, true);
    expect(startDraft(host)).toEqual({ analytics: false, marketing: false });
  });
});

describe('switches', () => {
  it('are off until granted', () => {
    expect(purposeOn(hostOf({}), {}, 'analytics')).toBe(false);
    expect(purposeOn(hostOf({ analytics: 'denied' }), {}, 'analytics')).toBe(false);
    expect(purposeOn(hostOf({ analytics: 'granted' }), {}, 'analytics')).toBe(true);
  });

  it('let a service follow its purpose', () => {
    const host = hostOf({ analytics: 'granted' });
    expect(serviceOn(host, {}, service)).toBe(true);
    expect(serviceOn(host, { analytics: false }, service)).toBe(false);
  });

  it("keep a service's own answer until its purpose is switched", () => {
    const host = hostOf({ analytics: 'granted', '@st': 'denied' });
    expect(serviceOn(host, {}, service)).toBe(false);
    expect(serviceOn(host, { analytics: true }, service)).toBe(true);
  });

  it('let a service differ from its purpose', () => {
    const host = hostOf({});
    expect(serviceOn(host, { analytics: false, '@st': true }, service)).toBe(true);
  });

  it('take their services along', () => {
    const draft = { '@st': true, '@other': true };
    expect(switchPurpose(draft, 'analytics', false, [service])).toEqual({
      analytics: false,
      '@other': true,
    });
    expect(draft).toEqual({ '@st': true, '@other': true });
  });
});
