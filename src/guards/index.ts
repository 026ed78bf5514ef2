import { audio } from './audio.ts';
import { beacon } from './beacon.ts';
import { cookie } from './cookie.ts';
import { database } from './database.ts';
import type { Guard } from './define.ts';
import { elementGuards } from './element-guards.ts';
import { elements } from './elements.ts';
import { fetch } from './fetch.ts';
import { fetchLater } from './fetch-later.ts';
import { frameNavigation } from './frame-navigation.ts';
import { peers } from './peers.ts';
import { pingClick } from './ping.ts';
import { promisingCalls } from './promising-calls.ts';
import { sockets } from './sockets.ts';
import { storage } from './storage.ts';
import { styles } from './styles.ts';
import { windows } from './windows.ts';
import { workers } from './workers.ts';
import { xhr } from './xhr.ts';

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
