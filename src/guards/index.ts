import { audio } from './audio.ts';
import { background } from './background.ts';
import { base } from './base.ts';
import { beacon } from './beacon.ts';
import { cookie } from './cookie.ts';
import { database } from './database.ts';
import type { Guard } from './define.ts';
import { drawing } from './drawing.ts';
import { elements } from './elements.ts';
import { embed } from './embed.ts';
import { fetch } from './fetch.ts';
import { fetchLater } from './fetch-later.ts';
import { frame } from './frame.ts';
import { frameNavigation } from './frame-navigation.ts';
import { image } from './image.ts';
import { imageButton } from './image-button.ts';
import { link } from './link.ts';
import { media } from './media.ts';
import { object } from './object.ts';
import { peers } from './peers.ts';
import { ping, pingClick } from './ping.ts';
import { promisingCalls } from './promising-calls.ts';
import { script } from './script.ts';
import { sockets } from './sockets.ts';
import { source } from './source.ts';
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
  frameNavigation,
  beacon,
  fetch,
  fetchLater,
  xhr,
  sockets,
  workers,
  peers,
  promisingCalls,
  cookie,
  storage,
  database,
];
