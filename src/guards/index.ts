import { aimed } from './aimed.ts';
import { audio } from './audio.ts';
import { beacon } from './beacon.ts';
import { calls } from './calls.ts';
import { cookie } from './cookie.ts';
import { database } from './database.ts';
import type { Guard } from './define.ts';
import { elements } from './elements.ts';
import { fetch } from './fetch.ts';
import { fetchLater } from './fetch-later.ts';
import { embed, frame, object } from './frame.ts';
import { image } from './image.ts';
import { base, link } from './link.ts';
import { media, source } from './media.ts';
import { peers } from './peers.ts';
import { background, drawing, imageButton } from './pictures.ts';
import { ping, pingClick } from './ping.ts';
import { script } from './script.ts';
import { sockets } from './sockets.ts';
import { storage } from './storage.ts';
import { styles } from './styles.ts';
import { windows } from './windows.ts';
import { workers } from './workers.ts';
import { xhr } from './xhr.ts';

/** Elements that reach out by an attribute: data for the elements engine. */
const elementGuards = [
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

/** All guards. One line each. */
export const guards: readonly Guard[] = [
  windows,
  elements(elementGuards),
  audio,
  styles,
  pingClick,
  aimed,
  beacon,
  fetch,
  fetchLater,
  xhr,
  sockets,
  workers,
  peers,
  calls,
  cookie,
  storage,
  database,
];
