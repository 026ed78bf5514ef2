import { h } from 'preact';
import type { MessageKey } from './locales/en.ts';
import type { UiProps } from './model.ts';

interface LinkProps extends UiProps {
  text: MessageKey;
  href: string | undefined;
}

/** A link that leaves the page in place; nothing without an address. */
export const Link = ({ ui, text, href }: LinkProps) =>
  href ? (
    <a part="link" href={href} target="_blank" rel="noreferrer">
      {ui.t(text)}
    </a>
  ) : null;
