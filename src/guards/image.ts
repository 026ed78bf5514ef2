import { defineElementGuard } from './elements/define.ts';

const isSmall = (size: string | null): boolean => /^\s*[0-2](?:px)?\s*$/.test(size ?? '');

/**
 * `<img>` and `new Image()`.
 * @held `src` and `srcset` read back as written; nothing is fetched, no event fires.
 * @released the element gets its addresses back and loads; of an `Image` that is used again and again the last address counts.
 * @refused `error` fires once; an element in the document stays held and opens on a later grant, a detached one is dropped.
 */
export const image = defineElementGuard({
  sink: 'image',
  tags: ['img'],
  types: ['HTMLImageElement'],
  addresses: { src: 'url', srcset: 'srcset' },
  fails: 'at once',
  traits(element) {
    const style = element.getAttribute('style') ?? '';
    const size = (name: string) =>
      element.getAttribute(name) ??
      new RegExp(`(?:^|[;\\s])${name}\\s*:([^;]*)`).exec(style)?.[1] ??
      null;
    return {
      image: {
        tiny: isSmall(size('width')) && isSmall(size('height')),
        hidden:
          element.hasAttribute('hidden') ||
          /display\s*:\s*none|visibility\s*:\s*hidden/.test(style),
        detached: !element.isConnected,
      },
    };
  },
});
