import { h } from 'preact';
import type { PurposeInfo } from '../consent/types.ts';
import { purposeOn, switchPurpose } from './draft.ts';
import type { UiProps } from './model.ts';
import { labelOf, textOf } from './purpose-text.ts';
import { ServiceList } from './ServiceList.tsx';
import { Switch } from './Switch.tsx';

interface PurposeRowProps extends UiProps {
  purpose: PurposeInfo;
}

/** A purpose with its switch and its services. */
export const PurposeRow = ({ ui, purpose }: PurposeRowProps) => {
  const { host, state, t } = ui;
  const { draft, services } = state;
  const { id } = purpose;
  return (
    <li part="purpose">
      <Switch
        ui={ui}
        id={id}
        purpose={id}
        on={purposeOn(host, draft, id)}
        onSwitch={on => ui.update({ draft: switchPurpose(draft, id, on, services) })}
      >
        <b>{labelOf(t, purpose)}</b>
      </Switch>
      <p>{textOf(t, purpose)}</p>
      <ServiceList ui={ui} purpose={id} />
    </li>
  );
};
