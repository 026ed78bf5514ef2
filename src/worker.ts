import type { Realm } from './base/natives.ts';
import { startWorker } from './start-worker.ts';

// What runs first in a worker. A worker that cannot be guarded does not run: errors are its own.
// A worker's global scope is a window without what documents bring.
startWorker(self as unknown as Realm);
