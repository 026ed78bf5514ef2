import { trackers } from './index.mjs';

/** Files served under `/sdk/`: name → place below `node_modules`. */
export const bundles = Object.fromEntries(trackers.flatMap(tracker => tracker.bundle ?? []));
