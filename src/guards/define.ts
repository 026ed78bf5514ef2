import type { Natives, Realm, RealmNatives } from '../base/natives.ts';
import type { Trust } from '../base/trusted.ts';
import type { Gate } from '../gate/gate.ts';
import type { Overlay } from '../gate/overlay.ts';
import type { Sink } from '../policy/types.ts';
import type { Blobs } from './blobs.ts';
import type { Crew } from './crew.ts';
import type { Judge } from './styles/judge.ts';

/** Where held values are kept until they may be written, one a place for all windows of the page. */
export type Overlays = Record<'cookie' | 'local-storage' | 'session-storage', Overlay>;

/** What a guard works with that is at home in windows and in workers. */
export interface RealmSite {
  /** A window, or the global scope of a worker: that one lacks what documents bring. */
  realm: Realm;
  /** What global functions are defined on: the window, or what a worker's global scope inherits from. */
  globalScope: object;
  natives: RealmNatives;
  gate: Gate;
  trust: Trust;
  blobs: Blobs;
  /** The workers that were started here. */
  crew: Crew;
}

/** What a guard works with: one window, its natives, and the gate of the page. */
export interface Site extends RealmSite {
  natives: Natives;
  overlays: Overlays;
  judgeStyle: Judge;
  /** Scripts have run in this window already, and may have kept natives of its. */
  isLate: boolean;
  /** The event that a document we prepared calls us with; nobody else knows its name. */
  greeting: string;
  /** Of our own script element, for sites whose policy asks for one. */
  nonce: string | undefined;
  /** Installs all guards in another window of this origin, once; else does nothing. */
  adopt(other: unknown): void;
  /** Looks for frames that this window did not have before, and adopts them. */
  findFrames(): void;
  /** Hears of an event first in line: the page may stop it on its way. */
  listen(type: string, listener: (event: Event) => void): void;
  /** Hears of what never leaves the tree it happens in: the document, or a shadow root. */
  listenInTrees(type: string, listener: (event: Event) => void): void;
  /** A tree to listen in. */
  listenIn(tree: Node): void;
  /** `document.open()` takes all listeners away. */
  listenAgain(): void;
}

/** Watches one family of sinks: describes each attempt, knows how to proceed and what to pretend. */
export interface Guard {
  sinks: readonly Sink[];
  /** Wraps the natives of one window. Throws nothing that the caller does not catch. */
  install(site: Site): void;
  /** Watches a document of such a window; a window may get another one. */
  watch?(site: Site, document: Document): void;
}

export const defineGuard = (guard: Guard): Guard => guard;

/** A guard that workers have, too. */
export interface RealmGuard {
  sinks: readonly Sink[];
  install(site: RealmSite): void;
}

export const defineRealmGuard = (guard: RealmGuard): RealmGuard => guard;
