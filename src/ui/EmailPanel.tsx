import { Actions } from './Actions.tsx';
import { Dialog } from './Dialog.tsx';
import type { UiProps } from './model.ts';

/** Click and open tracking in e-mails. Only a person's press sends anything. */
export const EmailPanel = ({ ui }: UiProps) => {
  const { host, state, t } = ui;
  const { emailNote } = state;
  const send = (on: boolean) => (event: MouseEvent) => {
    if (!event.isTrusted || emailNote === 'loading') return;
    ui.update({ emailNote: 'loading' });
    host.sendEmail(on).then(
      () => ui.update({ emailNote: on ? 'emailAllowed' : 'emailStopped' }),
      () => ui.update({ emailNote: 'emailFailed' }),
    );
  };
  return (
    <Dialog ui={ui} title="emailTitle">
      <p>{t('emailText')}</p>
      <p role="status">{emailNote && t(emailNote)}</p>
      <Actions ui={ui} on={{ emailStop: send(false), emailAllow: send(true) }} />
    </Dialog>
  );
};
