/** A list of listeners; a listener that throws does not stop the others. */
export interface Emitter<T> {
  emit(value: T): void;
  /** Returns unsubscribing. */
  on(listener: (value: T) => void): () => void;
}

export const createEmitter = <T>(onError: (error: unknown) => void): Emitter<T> => {
  const listeners = new Set<(value: T) => void>();
  return {
    emit(value) {
      for (const listener of [...listeners]) {
        try {
          listener(value);
        } catch (error) {
          onError(error);
        }
      }
    },
    on(listener) {
      // A function given twice is two subscriptions.
      const own = (value: T) => listener(value);
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
  };
};
