import { describe, expect, it, vi } from 'vitest';
import type { Gate } from '../../../src/gate/gate.ts';
import { createRuleBook } from '../../../src/policy/rules.ts';
import type { Attempt } from '../../../src/policy/types.ts';
import { aGate, to } from './a-gate.ts';

const fail = (): never => {
  throw new Error('mine');
};
const passage = () => ({
  proceed: vi.fn(() => 'real'),
  standIn: vi.fn(() => 'stand-in'),
  refuse: vi.fn(),
});
/** Tries it, and writes down what becomes of it. */
const attempt = (gate: Gate, log: string[], name: string, tried: Attempt, more: object = {}) =>
  gate.pass(tried, {
    proceed: () => void log.push(`run ${name}`),
    standIn: () => {},
    refuse: () => void log.push(`refuse ${name}`),
    ...more,
  });

describe('an attempt', () => {
  it('that nobody objects to runs now, and is not noted', () => {
    const { gate, noted } = aGate();
    const it = passage();
    expect(gate.pass(to('cdn.example'), it)).toBe('real');
    expect(gate.pass(to('other.example'), it)).toBe('real');
    expect(it.standIn).not.toHaveBeenCalled();
    expect(noted()).toEqual([]);
  });

  it('whose purpose is granted runs now, and is noted', () => {
    const { gate, answers, noted } = aGate();
    answers.marketing = 'granted';
    expect(gate.pass(to('ads.example'), passage())).toBe('real');
    expect(gate.admit(to('ads.example'))).toBe(true);
    expect(noted()).toEqual(['allow: rule', 'allow: rule']);
  });

  it('whose purpose is unasked waits, and the page gets the stand-in', () => {
    const { gate, queue, noted } = aGate();
    const it = passage();
    expect(gate.pass(to('ads.example'), it)).toBe('stand-in');
    expect(it.proceed).not.toHaveBeenCalled();
    expect(it.refuse).not.toHaveBeenCalled();
    expect(queue.items()).toHaveLength(1);
    expect(noted()).toEqual(['hold: rule']);
  });

  it('whose purpose is denied is settled at once, and not kept', async () => {
    const { gate, queue, answers, noted } = aGate();
    answers.marketing = 'denied';
    const it = passage();
    expect(gate.pass(to('ads.example'), it)).toBe('stand-in');
    expect(it.refuse).toHaveBeenCalledOnce();
    expect(queue.items()).toEqual([]);
    answers.marketing = 'granted';
    await gate.review();
    expect(it.proceed).not.toHaveBeenCalled();
    expect(noted()).toEqual(['drop: rule']);
  });

  it('is now or never where the guard asks for admission', () => {
    const { gate, queue, answers, noted } = aGate();
    expect(gate.admit(to('ads.example'))).toBe(false);
    answers.marketing = 'denied';
    expect(gate.admit(to('ads.example'))).toBe(false);
    expect(queue.items()).toEqual([]);
    expect(noted()).toEqual(['hold: rule', 'drop: rule']);
  });

  it('needs nothing that settles it', () => {
    const { gate, answers } = aGate();
    answers.marketing = 'denied';
    const { proceed, standIn } = passage();
    expect(gate.pass(to('ads.example'), { proceed, standIn })).toBe('stand-in');
  });

  it('throws what the native throws, when it runs now', () => {
    const { gate } = aGate();
    expect(() => gate.pass(to('cdn.example'), { ...passage(), proceed: fail })).toThrow('mine');
  });

  it('does not throw into the page when settling fails', () => {
    const { gate, answers } = aGate();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    answers.marketing = 'denied';
    expect(gate.pass(to('ads.example'), { ...passage(), refuse: fail })).toBe('stand-in');
    vi.restoreAllMocks();
  });

  it('can be asked about without a note', () => {
    const { gate, answers, queue, noted } = aGate();
    expect(gate.wouldPass(to('ads.example'))).toBe(false);
    expect(gate.wouldPass(to('cdn.example'))).toBe(true);
    expect(gate.findingOf(to('ads.example'))).toMatchObject({
      purpose: 'marketing',
      because: 'rule',
    });
    expect(gate.findingOf(to('other.example'))).toBeUndefined();
    answers.marketing = 'granted';
    expect(gate.wouldPass(to('ads.example'))).toBe(true);
    expect(noted()).toEqual([]);
    expect(queue.items()).toEqual([]);
  });
});

describe('a full queue', () => {
  it('settles what falls out, and the ledger tells', async () => {
    const { gate, answers, noted } = aGate({}, { count: 1, bytes: 10 });
    const log: string[] = [];
    attempt(gate, log, 'a', to('ads.example'));
    attempt(gate, log, 'b', to('ads.example'));
    expect(log).toEqual(['refuse b']);
    expect(noted()).toEqual(['hold: rule', 'hold: rule', 'drop: queue full']);
    answers.marketing = 'granted';
    await gate.review();
    expect(log).toEqual(['refuse b', 'run a']);
  });

  it('is full by bytes as well, also for what would last', () => {
    const { gate, answers, noted } = aGate({}, { count: 9, bytes: 10 });
    const log: string[] = [];
    attempt(gate, log, 'a', to('ads.example'), { bytes: 11 });
    answers.marketing = 'denied';
    attempt(gate, log, 'b', to('ads.example'), { bytes: 11, lasting: true });
    expect(log).toEqual(['refuse a', 'refuse b']);
    expect(noted()).toEqual(['hold: rule', 'drop: queue full', 'drop: rule', 'drop: queue full']);
  });
});

describe('a review', () => {
  it('releases what is granted, in order, and leaves the rest', async () => {
    const { gate, answers, queue, noted } = aGate();
    const log: string[] = [];
    for (const [name, host] of [
      ['a', 'ads.example'],
      ['b', 'stats.example'],
      ['c', 'ads.example'],
      ['d', 'ads.example'],
    ] as const)
      attempt(gate, log, name, to(host));
    answers.marketing = 'granted';
    await gate.review();
    expect(log).toEqual(['run a', 'run c', 'run d']);
    expect(queue.items()).toHaveLength(1);
    answers.analytics = 'granted';
    await gate.review();
    await gate.review();
    expect(log).toEqual(['run a', 'run c', 'run d', 'run b']);
    expect(noted().filter(entry => entry.startsWith('release'))).toHaveLength(4);
  });

  it('runs the release instead of the attempt, where there is one', async () => {
    const { gate, answers } = aGate();
    const log: string[] = [];
    attempt(gate, log, 'a', to('ads.example'), { release: () => log.push('release a') });
    answers.marketing = 'granted';
    await gate.review();
    expect(log).toEqual(['release a']);
  });

  it('waits for a release that takes its time, and gives the page a turn after each', async () => {
    const log: string[] = [];
    const pause = async () => void log.push('pause');
    const { gate, answers } = aGate({ pause });
    let load = () => {};
    const loading = new Promise<void>(done => {
      load = done;
    });
    attempt(gate, log, 'a', to('ads.example'), {
      release: () => {
        log.push('run a');
        return loading;
      },
    });
    attempt(gate, log, 'b', to('ads.example'));
    answers.marketing = 'granted';
    const done = gate.review();
    await Promise.resolve();
    await Promise.resolve();
    expect(log).toEqual(['run a']);
    load();
    await done;
    expect(log).toEqual(['run a', 'pause', 'run b', 'pause']);
  });

  it('settles what is refused, once', async () => {
    const { gate, answers, queue, noted } = aGate();
    const log: string[] = [];
    attempt(gate, log, 'a', to('ads.example'));
    attempt(gate, log, 'b', to('stats.example'));
    answers.marketing = 'denied';
    await gate.review();
    await gate.review();
    expect(log).toEqual(['refuse a']);
    expect(queue.items()).toHaveLength(1);
    expect(noted().slice(2)).toEqual(['drop: rule']);
  });

  it('settles once what lasts, keeps it, and a later grant opens it', async () => {
    const { gate, answers, queue } = aGate();
    const log: string[] = [];
    attempt(gate, log, 'a', to('ads.example'), { lasting: true });
    answers.marketing = 'denied';
    attempt(gate, log, 'b', to('ads.example'), { lasting: true });
    expect(log).toEqual(['refuse b']);
    await gate.review();
    await gate.review();
    expect(log).toEqual(['refuse b', 'refuse a']);
    expect(queue.items()).toHaveLength(2);
    answers.marketing = 'granted';
    await gate.review();
    expect(log).toEqual(['refuse b', 'refuse a', 'run a', 'run b']);
    expect(queue.items()).toEqual([]);
  });

  it('never runs what the page took back', async () => {
    const { gate, answers, queue } = aGate();
    const log: string[] = [];
    const [a, b, c] = [to('ads.example'), to('ads.example'), to('ads.example')];
    attempt(gate, log, 'a', a, {
      release: () => {
        log.push('run a');
        gate.cancel(b);
      },
    });
    attempt(gate, log, 'b', b);
    attempt(gate, log, 'c', c);
    gate.cancel(c);
    gate.cancel(c);
    gate.cancel(to('ads.example'));
    answers.marketing = 'granted';
    await gate.review();
    expect(log).toEqual(['run a']);
    expect(queue.items()).toEqual([]);
  });

  it('stops when the answer turns meanwhile', async () => {
    const { gate, answers } = aGate();
    const log: string[] = [];
    attempt(gate, log, 'a', to('ads.example'), {
      release: () => {
        log.push('run a');
        answers.marketing = 'denied';
      },
    });
    attempt(gate, log, 'b', to('ads.example'));
    answers.marketing = 'granted';
    await gate.review();
    expect(log).toEqual(['run a', 'refuse b']);
  });

  it('follows the one before it, and releases nothing twice', async () => {
    const { gate, answers } = aGate({ pause: () => new Promise(done => setTimeout(done)) });
    const log: string[] = [];
    for (const name of ['a', 'b', 'c']) attempt(gate, log, name, to('ads.example'));
    answers.marketing = 'granted';
    await Promise.all([gate.review(), gate.review(), gate.review()]);
    expect(log).toEqual(['run a', 'run b', 'run c']);
  });

  it.each<[string, object]>([
    ['a release that throws', { release: fail }],
    ['a release that rejects', { release: () => Promise.reject(new Error('mine')) }],
  ])('goes on after %s', async (_, more) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { gate, answers } = aGate();
    const log: string[] = [];
    attempt(gate, log, 'a', to('ads.example'), more);
    attempt(gate, log, 'b', to('ads.example'));
    answers.marketing = 'granted';
    await gate.review();
    expect(log).toEqual(['run b']);
    vi.restoreAllMocks();
  });

  it('goes on after a settling that throws, and so does the next one', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { gate, answers } = aGate();
    const log: string[] = [];
    attempt(gate, log, 'a', to('ads.example'), { refuse: fail });
    attempt(gate, log, 'b', to('ads.example'));
    attempt(gate, log, 'c', to('stats.example'));
    answers.marketing = 'denied';
    await gate.review();
    answers.analytics = 'granted';
    await gate.review();
    expect(log).toEqual(['refuse b', 'run c']);
    vi.restoreAllMocks();
  });
});

describe('in report mode', () => {
  it('everything runs, and the ledger tells what would have been held', () => {
    const { gate, answers, queue, noted } = aGate({ report: true });
    expect(gate.pass(to('ads.example'), passage())).toBe('real');
    answers.marketing = 'denied';
    expect(gate.pass(to('ads.example'), passage())).toBe('real');
    expect(gate.admit(to('ads.example'))).toBe(true);
    expect(gate.wouldPass(to('ads.example'))).toBe(true);
    expect(queue.items()).toEqual([]);
    expect(noted()).toEqual(['hold: rule', 'drop: rule', 'drop: rule']);
  });
});

describe('doubt', () => {
  it.each<[string, Parameters<typeof aGate>[0]]>([
    ['answering throws', { answerFor: fail }],
    ['telling whether the page is left throws', { isLeaving: fail }],
  ])('means hold: when %s', (_, options) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { gate, queue } = aGate(options);
    const it = passage();
    expect(gate.pass(to('ads.example'), it)).toBe('stand-in');
    expect(it.proceed).not.toHaveBeenCalled();
    expect(it.refuse).not.toHaveBeenCalled();
    expect(queue.items()).toHaveLength(1);
    vi.restoreAllMocks();
  });

  it('waits for all purposes, and is released when it is gone', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    let broken = true;
    const { gate, noted } = aGate({ answerFor: () => (broken ? fail() : 'granted') });
    const it = passage();
    gate.pass(to('ads.example'), it);
    expect(gate.wouldPass(to('ads.example'))).toBe(false);
    expect(gate.findingOf(to('ads.example'))).toEqual({ purpose: '*', because: 'unknown' });
    broken = false;
    await gate.review();
    expect(it.proceed).toHaveBeenCalledOnce();
    expect(noted()).toEqual(['hold: unknown', 'release: rule']);
    vi.restoreAllMocks();
  });
});

describe('a page that is being left', () => {
  it('makes a beacon of what it sends then', () => {
    const { gate } = aGate({ isLeaving: () => true });
    expect(gate.pass(to('other.example'), passage())).toBe('stand-in');
    expect(gate.pass({ sink: 'cookie', key: 'theme' }, passage())).toBe('real');
  });

  it('changes nothing for what was held before', async () => {
    let leaving = false;
    const policy = {
      own: createRuleBook([]),
      catalogue: createRuleBook([]),
      isSameSite: () => false,
      unknown: 'hold',
      shapes: {},
    } as const;
    const { gate, answers } = aGate({ policy, isLeaving: () => leaving });
    const it = passage();
    gate.pass(to('other.example', { sink: 'script' }), it);
    leaving = true;
    answers.marketing = 'granted';
    await gate.review();
    expect(it.proceed).not.toHaveBeenCalled();
  });

  it('is not made of a question', () => {
    const { gate } = aGate({ isLeaving: () => true });
    const asked = to('other.example');
    gate.wouldPass(asked);
    gate.findingOf(asked);
    expect(asked.leaving).toBeUndefined();
  });
});

describe('what became free of any purpose', () => {
  it('is released all the same', async () => {
    let known = true;
    const { gate, ledger } = aGate({
      policy: {
        own: {
          ...createRuleBook([]),
          find: () => (known ? { purpose: 'marketing' } : undefined),
        },
        catalogue: createRuleBook([]),
        isSameSite: () => false,
        unknown: 'shape',
        shapes: {},
      },
    });
    const it = passage();
    gate.pass(to('ads.example'), it);
    known = false;
    await gate.review();
    expect(it.proceed).toHaveBeenCalledOnce();
    expect(ledger.entries().at(-1)).toMatchObject({ verdict: 'release', purpose: '*' });
  });
});

describe('the hosts that wait', () => {
  it('are those of rules that are not granted', () => {
    const { gate, answers } = aGate();
    expect(gate.waitingHosts()).toEqual(['ads.example', 'stats.example']);
    answers.analytics = 'granted';
    answers.marketing = 'denied';
    expect(gate.waitingHosts()).toEqual(['ads.example']);
  });

  it('are, if only the own are asked for, not those of the catalogue', () => {
    const policy = {
      own: createRuleBook([
        { match: ['ads.example', 'media.shop.example'], purpose: 'marketing' },
        { match: 'free.example', purpose: 'necessary' },
      ]),
      catalogue: createRuleBook([
        { match: ['free.example', 'stats.example'], purpose: 'analytics' },
      ]),
      isSameSite: (host: string) => host.endsWith('shop.example'),
      unknown: 'shape',
      shapes: {},
    } as const;
    const { gate } = aGate({ policy });
    expect(gate.waitingHosts('own')).toEqual(['ads.example']);
    expect(gate.waitingHosts()).toEqual(['ads.example', 'stats.example']);
  });

  it('are none in report mode', () => {
    expect(aGate({ report: true }).gate.waitingHosts()).toEqual([]);
  });
});
