import { defineElementGuard } from './elements/define.ts';

const isSmall = (size: string | null): boolean => /^\s*[0-2](?:px)?\s*$/.test(size ?? '');

/** `<img>` and `new Image()`. */
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
