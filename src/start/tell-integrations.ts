import { warn } from '../base/log.ts';
import { integrations } from '../integrations/index.ts';
import { tellUnknown } from '../integrations/tell-unknown.ts';
import type { Page } from '../page.ts';

/** Tells the integrations that the site switched on: the answers now, and every real change. */
export const tellIntegrations = ({ realm, config, store }: Page): void => {
  tellUnknown(config.integrations);
  const { value } = config.integrations;
  const active = integrations.filter(({ id }) => value(id));
  const tell = (moment: 'start' | 'change'): void => {
    for (const integration of active) {
      try {
        integration[moment](store, Object(value(integration.id)), realm);
      } catch (error) {
        warn(`integration ${integration.id}`, error);
      }
    }
  };
  tell('start');

  const read = () => config.purposes.map(({ id }) => store.answer(id)).join();
  let told = read();
  store.changes.on(() => {
    const now = read();
    if (now !== told) tell('change');
    told = now;
  });
};
