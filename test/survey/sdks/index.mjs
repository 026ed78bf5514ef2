import { aBTesting } from './a-b-testing.mjs';
import { china } from './china.mjs';
import { customerData } from './customer-data.mjs';
import { engagement } from './engagement.mjs';
import { errorMonitoring } from './error-monitoring.mjs';
import { marketing } from './marketing.mjs';
import { performanceMonitoring } from './performance-monitoring.mjs';
import { privacyFirst } from './privacy-first.mjs';
import { productAnalytics } from './product-analytics.mjs';
import { sessionReplay } from './session-replay.mjs';

/**
 * Real SDKs as their vendors publish them. `package` is what a site installs, `with` what that needs
 * beside it, `entry` what it imports (or several), `file` a classic script instead; `use` is what the site does with the module `sdk`;
 * `answers` is what a vendor's server must say, by the beginning of `host/path`, for it to go on.
 */
export const sdks = {
  ...productAnalytics,
  ...customerData,
  ...privacyFirst,
  ...errorMonitoring,
  ...performanceMonitoring,
  ...sessionReplay,
  ...marketing,
  ...aBTesting,
  ...engagement,
  ...china,
};
