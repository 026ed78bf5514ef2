import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/consent/types.ts';
import { googleConsentMode } from '../../../src/integrations/google-consent-mode.ts';
import { integrations } from '../../../src/integrations/index.ts';

const types = [
  'ad_personalization',
  'ad_storage',
  'ad_user_data',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];
const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};
const told = (answers: Record<string, Answer>) => ({
  answer: (purpose: string): Answer =>
    purpose === 'necessary' ? 'granted' : (answers[purpose] ?? 'unasked'),
});

/** A window with a data layer, as far as Google's tags look at it. */
const aRealm = (globals: Record<string, unknown> = {}) => {
  const realm = globals as unknown as Window;
  const layer = (name = 'dataLayer') => globals[name] as unknown[];
  const commands = (name?: string) =>
    layer(name)
      .filter(entry => Object.prototype.toString.call(entry) === '[object Arguments]')
      .map(entry => Array.from(entry as ArrayLike<unknown>));
  const events = (name?: string) =>
    layer(name).filter(entry => Object.hasOwn(Object(entry), 'event'));
  return { realm, layer, commands, events };
};
const start = (answers: Record<string, Answer>, options = {}, globals = {}) => {
  const page = aRealm(globals);
  googleConsentMode.start(told(answers), options, page.realm);
  return page;
};

describe('Google Consent Mode', () => {
  it('is in the registry under its name', () => {
    expect(integrations.map(({ id }) => id)).toContain('google-consent-mode');
  });

  it('pushes arguments objects: an array is silently ignored by gtag', () => {
    const { realm, layer } = start({ marketing: 'granted' });
    googleConsentMode.change(told({}), {}, realm);
    const commands = layer().filter(entry => !Object.hasOwn(Object(entry), 'event'));
    expect(commands).toHaveLength(3);
    for (const entry of commands) {
      expect(Object.prototype.toString.call(entry)).toBe('[object Arguments]');
      expect(entry).toHaveLength(3);
    }
  });

  it('denies all seven types by default, but security', () => {
    const { commands, events } = start({});
    expect(commands()).toEqual([['consent', 'default', denied]]);
    expect(events()).toEqual([]);
  });

  it.each<[Record<string, Answer>, Record<string, string>]>([
    [
      { marketing: 'granted' },
      { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' },
    ],
    [{ analytics: 'granted' }, { analytics_storage: 'granted' }],
    [
      { functional: 'granted' },
      { functionality_storage: 'granted', personalization_storage: 'granted' },
    ],
  ])('tells a returning visitor’s %j in the same turn, after the default', (answers, granted) => {
    const { commands } = start(answers);
    expect(commands()).toEqual([
      ['consent', 'default', denied],
      ['consent', 'update', { ...denied, ...granted }],
    ]);
  });

  it.each<[Record<string, Answer>]>([
    [{}],
    [{ marketing: 'denied', analytics: 'denied', functional: 'denied' }],
    [{ other: 'granted' }],
  ])('has no update to tell at the start for %j', answers => {
    expect(start(answers).commands()).toHaveLength(1);
  });

  it('tells each change with all seven types and exactly one event', () => {
    const { realm, layer, commands, events } = start({});
    for (const [at, answers] of [
      { marketing: 'granted' },
      { marketing: 'denied', analytics: 'granted' },
    ].entries()) {
      googleConsentMode.change(told(answers as Record<string, Answer>), {}, realm);
      const [name, kind, update] = commands().at(-1) ?? [];
      expect([name, kind]).toEqual(['consent', 'update']);
      expect(Object.keys(update as object).sort()).toEqual(types);
      expect(events()).toHaveLength(at + 1);
      expect(events().at(-1)).toEqual({ event: 'consent_update', ...(update as object) });
      // The tags that the event fires must find the update done.
      expect(layer().at(-1)).toBe(events().at(-1));
    }
  });

  it('keeps the data layer that is there, and what is in it', () => {
    const dataLayer = [{ event: 'first' }];
    const page = start({}, {}, { dataLayer });
    expect(page.layer()).toBe(dataLayer);
    expect(dataLayer[0]).toEqual({ event: 'first' });
    expect(page.commands()).toHaveLength(1);
  });

  it('pushes by the push of the page, which a tag manager has replaced', () => {
    const seen: unknown[] = [];
    start({}, {}, { dataLayer: { push: (entry: unknown) => seen.push(entry) } });
    expect(seen).toHaveLength(1);
  });

  it('uses a renamed data layer', () => {
    const { realm, layer, commands } = start({}, { dataLayer: 'dl' });
    googleConsentMode.change(told({}), { dataLayer: 'dl' }, realm);
    expect(commands('dl')).toHaveLength(2);
    expect(layer()).toBeUndefined();
  });

  it.each([[{ dataLayer: 5 }], [{ dataLayer: null }], [Object(true)]])(
    'uses the usual one with the options %j',
    options => {
      expect(start({}, options).commands()).toHaveLength(1);
    },
  );
});
