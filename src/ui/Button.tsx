import { type ComponentChildren, h } from 'preact';

interface ButtonProps {
  part: string;
  /** What it does, for tools and tests. */
  action: string;
  act: (event: MouseEvent) => void;
  /** Its name, where the content is no text. */
  label?: string;
  children: ComponentChildren;
}

export const Button = ({ part, action, act, label, children }: ButtonProps) => (
  <button type="button" part={part} data-action={action} aria-label={label} onClick={act}>
    {children}
  </button>
);
