import type { UiProps } from './model.ts';

/** The way back to the preferences, where the page has none of its own. */
export const ReopenButton = ({ ui }: UiProps) => {
  const { reopen = 'auto' } = ui.host.options;
  const wanted = reopen === 'auto' ? !document.querySelector('[data-consent-open]') : reopen;
  return wanted ? (
    <button
      type="button"
      part="reopen"
      data-action="reopen"
      aria-label={ui.t('title')}
      onClick={() => ui.show('preferences')}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 8h18M3 16h18M15 5v6M9 13v6" />
      </svg>
    </button>
  ) : null;
};
