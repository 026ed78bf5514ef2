import type { ServiceInfo } from './host.ts';

/** What a service is called: by its own name, else by its id made readable: `acme-chat` → Acme chat. */
export const serviceName = ({ id, name }: Pick<ServiceInfo, 'id' | 'name'>): string =>
  name ?? (id[0] ?? '').toUpperCase() + id.slice(1).replace(/[-_]+/g, ' ');
