import type { UiProps } from './model.ts';

const names = ['gpc', 'dnt'] as const;

/** Says that the browser's signal is seen, and what follows from it. */
export const SignalLine = ({ ui: { host, t } }: UiProps) => {
  const on = names.filter(name => host.signals[name]).map(name => t(name));
  return on.length ? (
    <p part="signal">
      {t(host.signalHonoured() ? 'signal' : 'signalLater', { signal: on.join(' / ') })}
    </p>
  ) : null;
};
