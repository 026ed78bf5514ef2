import { h } from 'preact';
import { Button } from './Button.tsx';
import type { MessageKey } from './locales/en.ts';
import type { UiProps } from './model.ts';

interface ActionsProps extends UiProps {
  /** What each button does, by its text; `data-action` has the same name. */
  on: Partial<Record<MessageKey, (event: MouseEvent) => void>>;
}

/** A row of buttons that weigh the same. They share one part, so that no theme can favour one. */
export const Actions = ({ ui, on }: ActionsProps) => (
  <div part="actions">
    {Object.entries(on).map(([key, act]) => (
      <Button part="button" action={key} act={act}>
        {ui.t(key as MessageKey /* the keys of `on` */)}
      </Button>
    ))}
  </div>
);
