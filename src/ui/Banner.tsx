import { h } from 'preact';
import { Actions } from './Actions.tsx';
import { sameAnswer, unaskedPurposes } from './draft.ts';
import { Link } from './Link.tsx';
import type { UiProps } from './model.ts';
import { labelOf, textOf } from './purpose-text.ts';

/** The first layer: asks for what has no answer yet. */
export const Banner = ({ ui }: UiProps) => {
  const { host, t } = ui;
  const { options } = host;
  const asked = unaskedPurposes(host);
  return (
    <section part="banner" aria-label={t('title')} data-position={options.position}>
      <h2 part="title">{t('title')}</h2>
      <p>
        {t('ask', { site: options.site ?? t('thisSite') })}{' '}
        <Link ui={ui} text="policy" href={options.policyUrl} />
      </p>
      <ul>
        {asked.map(purpose => (
          <li>
            <b>{labelOf(t, purpose)}</b>
            <p>{textOf(t, purpose)}</p>
          </li>
        ))}
      </ul>
      <Actions
        ui={ui}
        on={{
          accept: () => ui.save(sameAnswer(asked, true), 'banner'),
          reject: () => ui.save(sameAnswer(host.purposes, false), 'banner'),
          choose: () => ui.show('preferences'),
        }}
      />
    </section>
  );
};
