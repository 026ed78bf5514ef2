import { type ComponentChildren, h } from 'preact';
import { Close } from './Close.tsx';
import type { MessageKey } from './locales/en.ts';
import type { UiProps } from './model.ts';

interface DialogProps extends UiProps {
  title: MessageKey;
  children: ComponentChildren;
}

const open = (dialog: HTMLDialogElement | null): void => {
  dialog?.showModal();
  // The platform would take the first button, which is the one that closes.
  dialog?.focus();
};

/** A modal layer. The platform keeps the focus inside, ends it on Esc, and gives the focus back. */
export const Dialog = ({ ui, title, children }: DialogProps) => (
  <dialog
    part="dialog"
    tabIndex={-1}
    aria-label={ui.t(title)}
    ref={open}
    onClose={event => event.currentTarget.isConnected && ui.leave()}
  >
    <header>
      <h2 part="title">{ui.t(title)}</h2>
      <Close ui={ui} act={ui.leave} />
    </header>
    {children}
  </dialog>
);
