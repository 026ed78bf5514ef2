import { Fragment, h } from 'preact';
import { Banner } from './Banner.tsx';
import { Corner } from './Corner.tsx';
import { unaskedPurposes } from './draft.ts';
import { EmailPanel } from './EmailPanel.tsx';
import type { UiProps } from './model.ts';
import { Preferences } from './Preferences.tsx';

/** All that is shown at present. */
export const App = ({ ui }: UiProps) => {
  const { view, status } = ui.state;
  // A dialog lies above the banner, for who has not answered.
  const isAsking = view !== 'none' && unaskedPurposes(ui.host).length > 0;
  return (
    <>
      {isAsking ? <Banner ui={ui} /> : <Corner ui={ui} />}
      {view === 'preferences' && <Preferences ui={ui} />}
      {view === 'email' && <EmailPanel ui={ui} />}
      <p role="status">{status && ui.t(status)}</p>
    </>
  );
};
