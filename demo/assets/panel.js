import { fire } from './panel/fire.js';
import { show } from './panel/show.js';
import { watchDisk } from './panel/watch-disk.js';
import { watchHits } from './panel/watch-hits.js';
import { watchLedger } from './panel/watch-ledger.js';

const panel = document.querySelector('.panel');
const texts = JSON.parse(panel.dataset.texts);
const { tracker, pane } = panel.dataset;
const toggle = panel.querySelector('h2 button');
const body = panel.querySelector('#panel-body');
const wide = matchMedia('(min-width: 70rem)');

const open = yes => {
  toggle.setAttribute('aria-expanded', String(yes));
  body.hidden = !yes;
  document.documentElement.classList.toggle('panel-open', yes);
};
open(wide.matches);
wide.addEventListener('change', () => open(wide.matches));
toggle.addEventListener('click', () => open(body.hidden));
panel.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || wide.matches || body.hidden) return;
  open(false);
  toggle.focus();
});

const address = panel.querySelector('.address code');
const readAddress = () => {
  address.textContent = location.pathname + location.search + location.hash;
};
readAddress();
addEventListener('hashchange', readAddress);

const askDisk = watchDisk(pane, rows =>
  show(panel, 'disk', rows, rows.filter(row => !row.own).length),
);
watchHits(rows => {
  show(panel, 'received', rows);
  askDisk();
});
watchLedger(tracker, ({ held, out, refused }) => {
  show(panel, 'held', held);
  show(panel, 'out', out);
  panel.querySelector('[data-refused]').textContent = refused
    ? texts.refused.replace('#', refused)
    : '';
  askDisk();
  readAddress();
});

const outcome = panel.querySelector('.outcome');
if (!window.consent?.ledger) outcome.textContent = texts.missing;
for (const button of panel.querySelectorAll('[data-fire]')) {
  button.addEventListener('click', async () => {
    outcome.textContent = '…';
    outcome.textContent = await fire(button.dataset.fire, tracker);
    askDisk();
  });
}
