import { adNetwork } from './ad-network.mjs';
import { countly } from './countly.mjs';
import { mixpanel } from './mixpanel.mjs';
import { posthog } from './posthog.mjs';
import { reviews } from './reviews.mjs';
import { sensorsData } from './sensors-data.mjs';
import { snowplow } from './snowplow.mjs';

/**
 * The trackers of the shop, in the order in which its pages use them. Each gets there in a way of
 * its own, as tags in the wild do. `ad-network` comes last: its rule covers the whole server.
 */
export const trackers = [mixpanel, posthog, snowplow, sensorsData, countly, reviews, adNetwork];
