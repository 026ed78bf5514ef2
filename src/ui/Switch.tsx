import { type ComponentChildren, h } from 'preact';
import type { UiProps } from './model.ts';

interface SwitchProps extends UiProps {
  /** Purpose id, or service id behind `@`; `data-id` for tools and tests. */
  id: string;
  /** What it belongs to; `necessary` cannot be switched off. */
  purpose: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
  children: ComponentChildren;
}

/** A label with its switch; the whole line can be clicked. */
export const Switch = ({ ui, id, purpose, on, onSwitch, children }: SwitchProps) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: a necessary one has a word in place of its control
  <label>
    <span>{children}</span>
    {purpose === 'necessary' ? (
      <em>{ui.t('alwaysOn')}</em>
    ) : (
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself
        role="switch"
        part="switch"
        data-id={id}
        checked={on}
        onChange={event => onSwitch(event.currentTarget.checked)}
      />
    )}
  </label>
);
