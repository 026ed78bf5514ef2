import type { UiProps } from './model.ts';

/** Puts something away; never a decision. */
export const Close = ({ ui, onClick }: UiProps & { onClick: () => void }) => (
  <button
    type="button"
    part="close"
    data-action="close"
    aria-label={ui.t('close')}
    onClick={onClick}
  >
    ×
  </button>
);
