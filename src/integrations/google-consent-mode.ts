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

const typesFor = (told: Told): Types =>
  Object.fromEntries(
    Object.entries(TYPES).map(([type, purpose]) => [
      type,
      told.answer(purpose) === 'granted' ? 'granted' : 'denied',
    ]),
  );

const layerOf = (options: Readonly<Record<string, unknown>>, realm: Window): unknown[] => {
  const name = typeof options.dataLayer === 'string' ? options.dataLayer : 'dataLayer';
  const globals = realm as unknown as Record<string, unknown[] | undefined>;
  globals[name] ??= [];
  return globals[name];
};

/** Pushes a command as Google's tags read it: an `arguments` object; an array is silently ignored. */
function command(layer: unknown[], ..._command: unknown[]): void {
  (function (..._: unknown[]) {
    // biome-ignore lint/complexity/noArguments: that it is one is the point
    layer.push(arguments);
  })(..._command);
}

/**
 * Google Consent Mode v2: all seven types, denied by default, updated in the same turn for a
 * visitor who has answered. Options: `dataLayer`, the name of a renamed data layer.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const googleConsentMode = defineIntegration({
  id: 'google-consent-mode',
  start(told, options, realm) {
    const layer = layerOf(options, realm);
    const denied = Object.fromEntries(
      Object.keys(TYPES).map(type => [type, type === 'security_storage' ? 'granted' : 'denied']),
    );
    command(layer, 'consent', 'default', denied);
    const types = typesFor(told);
    if (Object.keys(TYPES).some(type => types[type] !== denied[type]))
      command(layer, 'consent', 'update', types);
  },
  change(told, options, realm) {
    const layer = layerOf(options, realm);
    const types = typesFor(told);
    command(layer, 'consent', 'update', types);
    layer.push({ event: 'consent_update', ...types });
  },
});
