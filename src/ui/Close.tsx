import { h } from 'preact';
import { Button } from './Button.tsx';
import type { UiProps } from './model.ts';

/** Puts something away; never a decision. */
export const Close = ({ ui, act }: UiProps & { act: () => void }) => (
  <Button part="close" action="close" act={act} label={ui.t('close')}>
    ×
  </Button>
);
