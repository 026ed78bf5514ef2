import { soon } from './soon.js';

const places = { cookie: 'cookie', localStorage: 'local', sessionStorage: 'session' };

/** What the shop itself keeps; the rest is the trackers'. */
const own = new Set(['cart', 'panel', 'tacet']);

/** Reads the disk through a frame within one of another origin: no script of this page reaches it. Returns asking again. */
export function watchDisk(pane, onChange) {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = '';
  frame.src = pane;
  document.body.append(frame);
  // Asking a window of another origin for a frame that is not there throws.
  const inner = () => (frame.contentWindow?.length ? frame.contentWindow[0] : undefined);
  addEventListener('message', ({ data, source }) => {
    if (source !== inner() || !data?.disk) return;
    onChange(
      Object.entries(data.disk).flatMap(([place, entries]) =>
        entries.map(([name, value]) => ({
          what: places[place],
          text: name,
          title: `${name} = ${value}`.slice(0, 300),
          own: own.has(name),
        })),
      ),
    );
  });
  return soon(() => inner()?.postMessage('read', location.origin), 150);
}
