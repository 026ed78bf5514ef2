import { errorMonitoring } from './error-monitoring.mjs';
import { productAnalytics } from './product-analytics.mjs';

/** Real SDKs: what a site installs, and what it does with it; `sdk` is the module. */
export const sdks = {
  ...productAnalytics,
  ...errorMonitoring,
};
