import type { Sample } from '../../support/sample.ts';
import { hls } from './hls.ts';
import { htmx } from './htmx.ts';
import { jquery } from './jquery.ts';
import { leaflet } from './leaflet.ts';
import { react } from './react.ts';
import { sentry, sentryBeforeUs } from './sentry.ts';
import { serviceWorker } from './service-worker.ts';
import { tinymce } from './tinymce.ts';
import { vue } from './vue.ts';
import { zone, zoneBeforeUs } from './zone.ts';

/** Libraries that run in real pages. One line each. */
export const libraries: Readonly<Record<string, Sample>> = {
  'hls.js': hls,
  htmx,
  jquery,
  leaflet,
  react,
  sentry,
  'sentry before us': sentryBeforeUs,
  'a service worker': serviceWorker,
  tinymce,
  vue,
  'zone.js': zone,
  'zone.js before us': zoneBeforeUs,
};
