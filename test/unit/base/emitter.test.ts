import { describe, expect, it, vi } from 'vitest';
import { createEmitter } from '../../../src/base/emitter.ts';

describe('an emitter', () => {
  it('tells every listener, in the order in which they came', () => {
    const told: string[] = [];
    const emitter = createEmitter<string>(() => {});
    emitter.on(value => told.push(`first ${value}`));
    emitter.on(value => told.push(`second ${value}`));
    emitter.emit('a');
    emitter.emit('b');
    expect(told).toEqual(['first a', 'second a', 'first b', 'second b']);
  });

  it('tells nobody who unsubscribed, and unsubscribing twice does nothing', () => {
    const listener = vi.fn();
    const other = vi.fn();
    const emitter = createEmitter<void>(() => {});
    const off = emitter.on(listener);
    emitter.on(other);
    off();
    off();
    emitter.emit();
    expect(listener).not.toHaveBeenCalled();
    expect(other).toHaveBeenCalledOnce();
  });

  it('takes a function given twice for two subscriptions', () => {
    const listener = vi.fn();
    const emitter = createEmitter<void>(() => {});
    const off = emitter.on(listener);
    emitter.on(listener);
    emitter.emit();
    expect(listener).toHaveBeenCalledTimes(2);
    off();
    emitter.emit();
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it('hands an error on and goes on with the next listener', () => {
    const onError = vi.fn();
    const listener = vi.fn();
    const error = new Error('mine');
    const emitter = createEmitter<number>(onError);
    emitter.on(() => {
      throw error;
    });
    emitter.on(listener);
    expect(() => emitter.emit(1)).not.toThrow();
    expect(onError.mock.calls).toEqual([[error]]);
    expect(listener).toHaveBeenCalledWith(1);
  });

  it('lets a listener subscribe and unsubscribe while it is told', () => {
    const late = vi.fn();
    const emitter = createEmitter<void>(() => {});
    const off = emitter.on(() => {
      off();
      emitter.on(late);
    });
    emitter.emit();
    expect(late).not.toHaveBeenCalled();
    emitter.emit();
    expect(late).toHaveBeenCalledOnce();
  });
});
