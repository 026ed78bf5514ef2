import { h } from 'preact';
import { serviceOn } from './draft.ts';
import type { ServiceInfo } from './host.ts';
import { Link } from './Link.tsx';
import type { UiProps } from './model.ts';
import { Switch } from './Switch.tsx';
import { serviceName } from './service-name.ts';

interface ServiceRowProps extends UiProps {
  service: ServiceInfo;
}

/** A service with its switch, and what it stores. */
export const ServiceRow = ({ ui, service }: ServiceRowProps) => {
  const { draft } = ui.state;
  const id = `@${service.id}`;
  const keys = service.keys.join(', ');
  return (
    <li>
      <Switch
        ui={ui}
        id={id}
        purpose={service.purpose}
        on={serviceOn(ui.host, draft, service)}
        onSwitch={on => ui.update({ draft: { ...draft, [id]: on } })}
      >
        {serviceName(service)} <small>{service.owner}</small>
      </Switch>
      <p>
        {keys && ui.t('keys', { keys })} <Link ui={ui} text="policy" href={service.privacy} />
      </p>
    </li>
  );
};
