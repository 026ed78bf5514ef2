import { soon } from './soon.js';

const places = { cookie: 'cookie', localStorage: 'local', sessionStorage: 'session' };

/** What the shop itself keeps; the rest is the trackers'. */
const own = new Set(['cart', 'panel', 'tacet']);

/** Reads the disk through a frame that no script of this page has touched. Returns asking again. */
export function watchDisk(onChange) {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = '';
  frame.src = '/demo/disk.html';
  document.body.append(frame);
  addEventListener('message', ({ data, source }) => {
    if (source !== frame.contentWindow || !data?.disk) return;
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
  return soon(() => frame.contentWindow?.postMessage('read', location.origin), 150);
}
