import type { Integration } from './define.ts';
import { googleConsentMode } from './google-consent-mode.ts';

/** All integrations. One line each. */
export const integrations: readonly Integration[] = [googleConsentMode];
