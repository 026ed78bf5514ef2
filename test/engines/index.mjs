import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

/** The engines that pages are tried in. */
export const engines = [chromium, firefox, webkit];
