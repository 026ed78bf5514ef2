import { database } from '../database.ts';
import type { RealmGuard } from '../define.ts';
import { fetch } from '../fetch.ts';
import { promisingCalls } from '../promising-calls.ts';
import { sockets } from '../sockets.ts';
import { workers } from '../workers.ts';
import { xhr } from '../xhr.ts';
import { clientRequests } from './client-requests.ts';
import { cookieStore } from './cookie-store.ts';
import { importScripts } from './import-scripts.ts';

/** All guards of a worker. One line each. */
export const workerGuards: readonly RealmGuard[] = [
  importScripts,
  fetch,
  clientRequests,
  xhr,
  sockets,
  workers,
  promisingCalls,
  cookieStore,
  database,
];
