import { soon } from './soon.js';

const short = (url, tracker) => (url.startsWith(tracker) ? url.slice(tracker.length) : url);

const isElsewhere = url => new URL(url).origin !== location.origin;

const row = (entry, tracker) => ({
  time: entry.time,
  what: entry.sink,
  text: entry.url ? short(entry.url, tracker) : (entry.key ?? '…'),
  chip: entry.purpose,
  title: [entry.url ?? entry.key, entry.service, entry.because].filter(Boolean).join('\n'),
});

/** Splits the script's own account into what waits, what left, and how much was refused. */
export function sortLedger(entries, answers = {}) {
  const held = new Map();
  const out = [];
  let refused = 0;
  for (const entry of entries) {
    const name = `${entry.sink} ${entry.url ?? entry.key} ${entry.purpose}`;
    const waiting = held.get(name) ?? [];
    if (entry.verdict === 'hold') held.set(name, [...waiting, entry]);
    else held.set(name, waiting.slice(1));
    if (entry.verdict === 'drop') refused += 1;
    const through = entry.verdict === 'release' || entry.verdict === 'allow';
    // Writes that were let through are seen on the disk.
    if (through && entry.url && isElsewhere(entry.url)) out.push(entry);
  }
  // Elements stay held after a refusal, so that a later yes opens them; they wait for no answer.
  const isRefused = ({ purpose }) =>
    (purpose === '*' ? Object.values(answers) : [answers[purpose]]).includes('denied');
  const waiting = [...held.values()].flat().sort((a, b) => a.time - b.time);
  const still = waiting.filter(entry => !isRefused(entry));
  return { held: still, out, refused: refused + waiting.length - still.length };
}

/** Follows the script's own account of this page. */
export function watchLedger(tracker, onChange) {
  const tell = () => {
    const { held, out, refused } = sortLedger(
      window.consent?.ledger?.() ?? [],
      window.consent?.answers,
    );
    onChange({
      held: held.map(entry => row(entry, tracker)),
      out: out.map(entry => row(entry, tracker)),
      refused,
    });
  };
  const tellSoon = soon(tell, 100);
  for (const name of ['held', 'released', 'dropped', 'change', 'open']) {
    document.addEventListener(`consent:${name}`, tellSoon);
  }
  addEventListener('load', tellSoon);
  // Attempts that go straight through have no event of their own.
  setInterval(() => document.visibilityState === 'visible' && tell(), 2000);
  tell();
}
