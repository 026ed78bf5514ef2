import { beacon } from './beacon.ts';
import { cookie } from './cookie.ts';
import type { Guard } from './define.ts';
import { elements } from './elements.ts';
import { fetch } from './fetch.ts';
import { frame } from './frame.ts';
import { image } from './image.ts';
import { picture } from './picture.ts';
import { areaPing, ping, pingClick } from './ping.ts';
import { script } from './script.ts';
import { storage } from './storage.ts';
import { xhr } from './xhr.ts';

/** Elements that reach out by an attribute: data for the elements engine. */
const elementGuards = [image, picture, script, frame, ping, areaPing];

/** All guards. One line each. */
export const guards: readonly Guard[] = [
  elements(elementGuards),
  pingClick,
  beacon,
  fetch,
  xhr,
  cookie,
  storage,
];
