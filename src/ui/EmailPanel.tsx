import { h } from 'preact';
import { Actions } from './Actions.tsx';
import { Dialog } from './Dialog.tsx';
import type { UiProps } from './model.ts';

/** Click and open tracking in e-mails. Only a person's press sends anything. */
export const EmailPanel = ({ ui }: UiProps) => {
  const { host, state, t } = ui;
  const { emailNote } = state;
  const send = (on: boolean) => (event: MouseEvent) => {
    // The second half of a double click would take the choice back.
    if (!event.isTrusted || event.detail > 1 || emailNote === 'loading') return;
    ui.update({ emailNote: 'loading' });
    host.sendEmail(on).then(
      () => ui.update({ emailNote: on ? 'emailAllowed' : 'emailStopped' }),
      () => ui.update({ emailNote: 'emailFailed' }),
    );
  };
  return (
    <Dialog ui={ui} title="emailTitle">
      <p>{t('emailText')}</p>
      <p role="status">
        <b>{emailNote && t(emailNote)}</b>
      </p>
      <Actions
        ui={ui}
        on={{
          ...(emailNote !== 'emailStopped' && { emailStop: send(false) }),
          ...(emailNote !== 'emailAllowed' && { emailAllow: send(true) }),
        }}
      />
    </Dialog>
  );
};
