import type { Attempt } from './types.ts';

/** A shape: what looks like tracking although no rule names it. Each can be switched off. */
export type Shape = 'beacon' | 'pixel' | 'report' | 'storage';

/** Words that an address of a collecting endpoint has at word boundaries. */
const ENDPOINT =
  /(?:^|[^a-z])(?:collect(?:or)?|track(?:er|ing)?|telemetry|pixel|events?|metrics?|ingest(?:ion)?|logs?|rum|beacon|analytics?|stats?|hit|impression|conversion|batch|envelope)(?![a-z])/i;
/** A picture by its path, or by the format that is asked for; a GIF is what trackers ask for. */
const PICTURE =
  /(?:^[^?]+\.|[?&]f(?:or)?m(?:at)?=(?:image(?:\/|%2F))?(?!gif))(?:jpe?g|png|webp|avif|gif|svg|bmp|ico)(?![^?&])/i;
/** Names that trackers give to what tells visitors apart, and to their trial writes. */
const IDENTIFIER =
  /^_*test_*$|(?:storage|store|cookie)[._-]?(?:test|support)|^_{1,2}[a-z]{2,}[a-z0-9]*[._-](?:id|ses|sid|uid|vid|uuid|session|visitor)(?:[._-]|$)|(?:anonymous|distinct|visitor|device)[._-]?u?id|(?:^|[^a-z])(?:utm|amplitude|mixpanel|analytics|telemetry|fingerprint|clickid)(?![a-z])/i;

/** Names of trial writes, deleted at once; holding them in memory harms nobody. */
const PROBE =
  /^undefined$|^\w{3} \w{3} \d\d \d{4} |^\d{4}-\d\d-\d\dT|^[\da-f]{8}-[\da-f-]{27}$|(?:^|[_.])test[_-]/i;
/** Paths that only one tracker's servers have, wherever they stand. */
const TRACKER =
  /\/(?:array\/phc_|com\.snowplowanalytics\.|(?:matomo|piwik)\.(?:js|php)|ahoy\/(?:visits|events)|v1\/(?:traces|logs|metrics)$|api\/v2\/spans|intake\/v2\/rum|_application\/analytics)/;

const isEndpoint = ({ host, pathname }: URL): boolean => ENDPOINT.test(host + pathname);
const isPicture = ({ pathname, search }: URL): boolean => PICTURE.test(pathname + search);

/** The shapes in the order in which they are asked. `url` is another site's, and leaves the machine. */
const shapes: Record<Shape, (attempt: Attempt) => boolean> = {
  beacon: ({ sink, keepalive, leaving, url }) =>
    !!url &&
    (sink === 'beacon' || sink === 'ping' || !!keepalive || (!!leaving && sink !== 'frame')),

  pixel: ({ image, url }) =>
    !!url &&
    !!image &&
    (image.tiny ||
      (image.hidden && !(isPicture(url) && !url.search)) ||
      (image.detached && ((!!url.search && !isPicture(url)) || isEndpoint(url)))),

  report: ({ opaque, simple, method, url }) =>
    !!url &&
    (TRACKER.test(url.pathname) ||
      ((opaque || simple) === true && (isEndpoint(url) || (!!opaque && method === 'POST')))),

  storage: ({ sink, key }) =>
    key !== undefined &&
    (IDENTIFIER.test(key) || PROBE.test(key) || (sink === 'cookie' && /^\d+$/.test(key))),
};

/** The first shape that an attempt has; `undefined` if it looks like nothing in particular. */
export const shapeOf = (
  attempt: Attempt,
  off: Partial<Record<Shape, boolean>>,
): Shape | undefined =>
  (Object.keys(shapes) as Shape[]).find(shape => off[shape] !== false && shapes[shape](attempt));
