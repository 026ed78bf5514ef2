import type { Page } from '../page.ts';

/** The line that says that the browser's signal is honoured. */
export interface SignalNote {
  /** Whether it is to be seen: until it is put away, on this page or before it in this tab. */
  isDue(): boolean;
  putAway(): void;
}

/** Remembered until the tab is closed, under our own name: what the visitor asks for with a press. */
export const createSignalNote = ({ natives, config, store }: Page): SignalNote => {
  const area = natives.disk.sessionStorage;
  const { name } = config.cookie;
  let isAway = !!area?.getItem(name);
  return {
    isDue: () => store.signalHonoured() && !isAway,
    putAway() {
      isAway = true;
      try {
        area?.setItem(name, '1');
      } catch {
        // Storage is full: remembered as long as the page is open.
      }
    },
  };
};
