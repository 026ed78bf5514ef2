import { background } from './background.ts';
import { base } from './base.ts';
import { drawing } from './drawing.ts';
import type { ElementGuard } from './elements/define.ts';
import { embed } from './embed.ts';
import { frame } from './frame.ts';
import { image } from './image.ts';
import { imageButton } from './image-button.ts';
import { link } from './link.ts';
import { media } from './media.ts';
import { object } from './object.ts';
import { ping } from './ping.ts';
import { script } from './script.ts';
import { source } from './source.ts';

/** Elements that reach out by an attribute: data for the elements engine. One line each. */
export const elementGuards: readonly ElementGuard[] = [
  image,
  imageButton,
  drawing,
  background,
  media,
  source,
  script,
  frame,
  embed,
  object,
  link,
  base,
  ping,
];
