import type { Source } from '../consent/types.ts';
import type { Draft } from './draft.ts';
import type { ServiceInfo, UiHost, View } from './host.ts';
import type { MessageKey } from './locales/en.ts';
import type { Translate } from './translate.ts';

/** All that changes while the user interface is up. */
export interface UiState {
  /** What is shown; absent before the first `show`. */
  view?: View;
  draft: Draft;
  services: readonly ServiceInfo[];
  /** What to say where there is no service. */
  servicesNote: MessageKey;
  /** How far the e-mail choice has come. */
  emailNote?: MessageKey | undefined;
  /** The last announcement. */
  status?: MessageKey;
}

/** What every component gets. */
export interface UiModel {
  readonly host: UiHost;
  readonly t: Translate;
  /** The language that is spoken. */
  readonly lang: string;
  readonly state: Readonly<UiState>;
  update(patch: Partial<UiState>): void;
  show(view: View): void;
  /** Ends a dialog without a decision. */
  leave(): void;
  save(answers: Draft, source: Source): void;
}

export interface UiProps {
  ui: UiModel;
}
