import { defineIntegration, type Told } from './define.ts';

/** Which purpose answers for which of Google's consent types. */
const TYPES = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'necessary',
} as const;

type Types = Record<string, 'granted' | 'denied'>;

const typesFor = (grants: (purpose: string) => boolean): Types =>
  Object.fromEntries(
    Object.entries(TYPES).map(([type, purpose]) => [type, grants(purpose) ? 'granted' : 'denied']),
  );
const typesNow = (told: Told): Types => typesFor(purpose => told.answer(purpose) === 'granted');

const layerOf = (options: Readonly<Record<string, unknown>>, realm: Window): unknown[] => {
  const name = typeof options.dataLayer === 'string' ? options.dataLayer : 'dataLayer';
  const globals = realm as unknown as Record<string, unknown[] | undefined>;
  globals[name] ??= [];
  return globals[name];
};

/** Google's tags read `arguments` objects; an array is silently ignored. */
const consentOf = (layer: unknown[]): ((moment: 'default' | 'update', types: Types) => void) => {
  const push = function (..._: unknown[]) {
    // biome-ignore lint/complexity/noArguments: that it is one is the point
    layer.push(arguments);
  };
  return (moment, types) => push('consent', moment, types);
};

/**
 * Google Consent Mode v2: all seven types, denied by default, updated in the same turn for a
 * visitor who has answered. Options: `dataLayer`, the name of a renamed data layer.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const googleConsentMode = defineIntegration({
  id: 'google-consent-mode',
  start(told, options, realm) {
    const consent = consentOf(layerOf(options, realm));
    const before = typesFor(purpose => purpose === 'necessary');
    const types = typesNow(told);
    consent('default', before);
    if (Object.keys(types).some(type => types[type] !== before[type])) consent('update', types);
  },
  change(told, options, realm) {
    const layer = layerOf(options, realm);
    const types = typesNow(told);
    consentOf(layer)('update', types);
    layer.push({ event: 'consent_update', ...types });
  },
});
