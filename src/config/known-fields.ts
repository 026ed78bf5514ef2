import type { CookieOptions } from '../consent/keep.ts';
import type { PurposeInfo, Signals } from '../consent/types.ts';
import type { LockConfig } from '../lock/types.ts';
import type { Shape } from '../policy/shapes.ts';
import type { Rule } from '../policy/types.ts';
import type { ConsentConfig, LinkConfig, QueueLimits } from './types.ts';
import type { UiOptions } from './ui.ts';

/** Names of fields with those inside them; `null` where there are none, or the site's own. */
export type Fields = { readonly [name: string]: Fields | null };
/** A field that is added to the type must be added here. */
type FieldsOf<T> = { readonly [Name in keyof Required<T>]: Fields | null };

/** Every field that the configuration can have. */
export const knownFields: FieldsOf<ConsentConfig> = {
  policy: null,
  rules: {
    match: null,
    keys: null,
    purpose: null,
    service: null,
    sinks: null,
    methods: null,
    globals: null,
  } satisfies FieldsOf<Rule>,
  allow: null,
  firstParty: null,
  unknown: null,
  shapes: {
    beacon: null,
    pixel: null,
    report: null,
    storage: null,
  } satisfies FieldsOf<Record<Shape, boolean>>,
  catalogue: null,
  mode: null,
  purposes: { id: null, label: null, description: null } satisfies FieldsOf<PurposeInfo>,
  signals: { gpc: null, dnt: null } satisfies FieldsOf<Signals>,
  cookie: { name: null, domain: null, days: null } satisfies FieldsOf<CookieOptions>,
  queue: { count: null, bytes: null } satisfies FieldsOf<QueueLimits>,
  gesture: null,
  ui: {
    lang: null,
    position: null,
    theme: null,
    site: null,
    policyUrl: null,
    contact: null,
    reopen: null,
    texts: null,
  } satisfies FieldsOf<UiOptions>,
  integrations: null,
  links: { personal: null, keep: null } satisfies FieldsOf<LinkConfig>,
  email: { endpoint: null } satisfies FieldsOf<NonNullable<ConsentConfig['email']>>,
  lock: { site: null, policy: null } satisfies FieldsOf<LockConfig>,
};
