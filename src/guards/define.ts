import type { Natives, Realm } from '../base/natives.ts';
import type { Trust } from '../base/trusted.ts';
import type { Gate } from '../gate/gate.ts';
import type { Sink } from '../policy/types.ts';

/** What a guard works with: one window, its natives, and the gate of the page. */
export interface Site {
  realm: Realm;
  natives: Natives;
  gate: Gate;
  trust: Trust;
}

/** Watches one family of sinks: describes each attempt, knows how to proceed and what to pretend. */
export interface Guard {
  sinks: readonly Sink[];
  /** Wraps the natives of one window. Throws nothing that the caller does not catch. */
  install(site: Site): void;
}

export const defineGuard = (guard: Guard): Guard => guard;
