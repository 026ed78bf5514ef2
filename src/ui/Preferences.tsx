import { h } from 'preact';
import { Actions } from './Actions.tsx';
import { Dialog } from './Dialog.tsx';
import { type Draft, sameAnswer } from './draft.ts';
import { Link } from './Link.tsx';
import type { UiProps } from './model.ts';
import { PurposeRow } from './PurposeRow.tsx';
import { RecordPanel } from './RecordPanel.tsx';
import { SignalLine } from './SignalLine.tsx';

/** The second layer: one switch a purpose, the services, and the visitor's record. */
export const Preferences = ({ ui }: UiProps) => {
  const { host, state, t } = ui;
  const save = (answers: Draft) => () => ui.save(answers, 'preferences');
  return (
    <Dialog ui={ui} title="title">
      <p>
        {t('text')} <Link ui={ui} text="policy" href={host.options.policyUrl} />
      </p>
      <SignalLine ui={ui} />
      <ul>
        {[{ id: 'necessary' }, ...host.purposes].map(purpose => (
          <PurposeRow ui={ui} purpose={purpose} />
        ))}
      </ul>
      <RecordPanel ui={ui} />
      <Actions
        ui={ui}
        on={{
          accept: save(sameAnswer(host.purposes, true)),
          reject: save(sameAnswer(host.purposes, false)),
          save: save(state.draft),
        }}
      />
    </Dialog>
  );
};
