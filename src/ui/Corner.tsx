import { h } from 'preact';
import { Button } from './Button.tsx';
import { Close } from './Close.tsx';
import type { UiProps } from './model.ts';
import { SignalLine } from './SignalLine.tsx';

/**
 * A small button as the way back to the preferences: beside the signal line until that is put away,
 * then where the page has no way of its own.
 */
export const Corner = ({ ui }: UiProps) => {
  const { signalNote, wantsReopen } = ui.host;
  const isDue = signalNote.isDue();
  const close = () => {
    signalNote.putAway();
    ui.update({});
  };
  return (
    <div part="corner">
      {(isDue || wantsReopen()) && (
        <Button
          part="reopen"
          action="reopen"
          act={() => ui.show('preferences')}
          label={ui.t('title')}
        >
          <i part="switch" />
        </Button>
      )}
      {isDue && (
        <div part="chip">
          <SignalLine ui={ui} />
          <Close ui={ui} act={close} />
        </div>
      )}
    </div>
  );
};
