import { describe, expect, it, vi } from 'vitest';
import { createLedger } from '../../../src/gate/ledger.ts';

const finding = { purpose: 'marketing', because: 'rule' } as const;

describe('the ledger', () => {
  it('notes what happened, when, to what, for what and who says so', () => {
    const ledger = createLedger(() => 5);
    const url = new URL('https://t.example/collect?x');
    ledger.note('hold', { sink: 'fetch', url }, { ...finding, service: 'ads', globals: ['ads'] });
    ledger.note('erase', { sink: 'cookie', key: '' }, finding);
    ledger.note('drop', { sink: 'beacon', url }, finding, 'queue full');
    expect(ledger.entries()).toEqual([
      {
        time: 5,
        verdict: 'hold',
        sink: 'fetch',
        url: 'https://t.example/collect?x',
        purpose: 'marketing',
        service: 'ads',
        because: 'rule',
      },
      { time: 5, verdict: 'erase', sink: 'cookie', key: '', purpose: 'marketing', because: 'rule' },
      {
        time: 5,
        verdict: 'drop',
        sink: 'beacon',
        url: 'https://t.example/collect?x',
        purpose: 'marketing',
        because: 'queue full',
      },
    ]);
  });

  it('keeps the newest thousand', () => {
    let now = 0;
    const ledger = createLedger(() => ++now);
    for (let at = 0; at < 1100; at++) ledger.note('hold', { sink: 'cookie' }, finding);
    expect(ledger.entries()).toHaveLength(1000);
    expect(ledger.entries()[0]?.time).toBe(101);
    expect(ledger.entries().at(-1)?.time).toBe(1100);
  });

  it('tells of each entry', () => {
    const ledger = createLedger(() => 0);
    const noted = vi.fn();
    const off = ledger.noted.on(noted);
    ledger.note('hold', { sink: 'cookie' }, finding);
    off();
    ledger.note('hold', { sink: 'cookie' }, finding);
    expect(noted.mock.calls).toEqual([[ledger.entries()[0]]]);
  });

  it('gives a copy, so that nobody can rewrite it', () => {
    const ledger = createLedger(() => 0);
    ledger.note('hold', { sink: 'cookie' }, finding);
    const entries = ledger.entries() as unknown[]; // to do what the type forbids
    entries.pop();
    expect(ledger.entries()).toHaveLength(1);
  });
});
