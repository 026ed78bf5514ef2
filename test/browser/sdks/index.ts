import { ackee } from './ackee.ts';
import { adjust } from './adjust.ts';
import { ahoy } from './ahoy.ts';
import { aptabase } from './aptabase.ts';
import { atatus } from './atatus.ts';
import { branch } from './branch.ts';
import { bugsnag } from './bugsnag.ts';
import { clarity } from './clarity.ts';
import { countly } from './countly.ts';
import { datadog } from './datadog.ts';
import type { Sdk } from './define.ts';
import { launchdarkly } from './launchdarkly.ts';
import { metaPixel } from './meta-pixel.ts';
import { mixpanel } from './mixpanel.ts';
import { piano } from './piano.ts';
import { plausible } from './plausible.ts';
import { posthog } from './posthog.ts';
import { sensorsData } from './sensors-data.ts';
import { sentry } from './sentry.ts';
import { sentryAfterOthers } from './sentry-after-others.ts';
import { snowplow } from './snowplow.ts';
import { webVitals } from './web-vitals.ts';

/** Real SDKs. One line each. */
export const sdks: Readonly<Record<string, Sdk>> = {
  ackee,
  adjust,
  ahoy,
  aptabase,
  atatus,
  branch,
  bugsnag,
  clarity,
  countly,
  datadog,
  launchdarkly,
  'meta-pixel': metaPixel,
  mixpanel,
  piano,
  plausible,
  posthog,
  'sensors-data': sensorsData,
  sentry,
  'sentry-after-others': sentryAfterOthers,
  snowplow,
  'web-vitals': webVitals,
};
