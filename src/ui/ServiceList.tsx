import { h } from 'preact';
import type { UiModel, UiProps } from './model.ts';
import { ServiceRow } from './ServiceRow.tsx';

interface ServiceListProps extends UiProps {
  purpose: string;
}

const load = ({ host, update }: UiModel) =>
  host.services().then(services => update({ services, servicesNote: 'servicesNone' }));

/** The services of a purpose, fetched when looked at. */
export const ServiceList = ({ ui, purpose }: ServiceListProps) => {
  const own = ui.state.services.filter(service => service.purpose === purpose);
  return (
    <details onToggle={() => own.length || load(ui)}>
      <summary>{ui.t('services')}</summary>
      <ul>
        {own.map(service => (
          <ServiceRow ui={ui} service={service} />
        ))}
      </ul>
      {!own.length && ui.t(ui.state.servicesNote)}
    </details>
  );
};
