import { Banner } from './Banner.tsx';
import { Close } from './Close.tsx';
import { EmailPanel } from './EmailPanel.tsx';
import type { UiProps } from './model.ts';
import { Preferences } from './Preferences.tsx';
import { ReopenButton } from './ReopenButton.tsx';
import { SignalLine } from './SignalLine.tsx';

/** All that is shown at present. */
export const App = ({ ui }: UiProps) => {
  const { base, view, signalSeen, status } = ui.state;
  return (
    <>
      {base === 'banner' ? (
        <Banner ui={ui} />
      ) : (
        <div part="corner">
          <ReopenButton ui={ui} />
          {ui.host.signalHonoured() && !signalSeen && (
            <div part="chip">
              <SignalLine ui={ui} />
              <Close ui={ui} onClick={() => ui.update({ signalSeen: true })} />
            </div>
          )}
        </div>
      )}
      {view === 'preferences' && <Preferences ui={ui} />}
      {view === 'email' && <EmailPanel ui={ui} />}
      <p role="status">{status && ui.t(status)}</p>
    </>
  );
};
