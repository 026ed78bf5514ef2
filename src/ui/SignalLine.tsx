import { h } from 'preact';
import type { UiProps } from './model.ts';

const names = ['gpc', 'dnt'] as const;

/** Says that the browser's signal is honoured, until the visitor chooses in view of it. */
export const SignalLine = ({ ui: { host, t } }: UiProps) =>
  host.signalHonoured() ? (
    <p part="signal">
      {t('signal', {
        signal: names
          .filter(name => host.signals[name])
          .map(name => t(name))
          .join(' / '),
      })}
    </p>
  ) : null;
