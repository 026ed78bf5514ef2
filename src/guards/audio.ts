import { wrapConstructor } from '../base/wrap.ts';
import { defineGuard } from './define.ts';

/**
 * `new Audio(address)`, which is an element whose `src` is set.
 * @held as for `<audio>`: `src` reads back as written.
 * @released it loads.
 * @refused `error` fires.
 */
export const audio = defineGuard({
  sinks: ['media'],
  install({ realm }) {
    wrapConstructor(realm, ['Audio'], (make, args) => {
      const [address] = args;
      if (address === undefined) return make(args);
      const element = make([]) as HTMLAudioElement;
      element.preload = 'auto';
      element.src = address as string;
      return element;
    });
  },
});
