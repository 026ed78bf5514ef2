import { soon } from './soon.js';

const row = hit => ({
  time: hit.time,
  what: hit.method,
  text: hit.path + hit.query,
  title: [
    hit.body && `body (${hit.bytes} B): ${hit.body}`,
    hit.cookie && `cookie: ${hit.cookie}`,
    hit.referer && `referer: ${hit.referer}`,
  ]
    .filter(Boolean)
    .join('\n'),
});

/** When this tab came to the shop; the server tells of everybody since it was started. */
const since = () => {
  try {
    sessionStorage.panel ??= performance.timeOrigin;
    return Number(sessionStorage.panel);
  } catch {
    // Storage is blocked: since this page.
    return performance.timeOrigin;
  }
};

/** Follows what the trackers' server receives during this visit, told by the shop's own server. */
export function watchHits(onChange) {
  const events = new EventSource('/demo/hits');
  const start = since();
  let rows = [];
  const tell = soon(() => onChange(rows), 50);
  events.addEventListener('hit', ({ data }) => {
    const hit = JSON.parse(data);
    if (hit.time < start) return;
    rows.push(row(hit));
    tell();
  });
  events.addEventListener('hit-clear', () => {
    rows = [];
    tell();
  });
  for (const name of ['mail', 'mail-clear']) {
    events.addEventListener(name, ({ data }) => {
      document.dispatchEvent(new CustomEvent(`demo:${name}`, { detail: JSON.parse(data) }));
    });
  }
  // An open stream keeps the page from going to sleep and one of the browser's few connections.
  addEventListener('pagehide', () => events.close());
  addEventListener('pageshow', event => event.persisted && location.reload());
}
