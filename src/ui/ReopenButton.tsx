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
      <i part="switch" />
    </button>
  ) : null;
};
