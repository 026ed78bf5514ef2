import type { LedgerEntry } from '../gate/ledger.ts';
import type { Rule } from '../policy/types.ts';
import type { ServiceInfo } from '../ui/host.ts';

declare const __SERVICES_FILE__: string;

/** Services of the site's own rules, and those that this page came across. */
export const listServices = async (
  rules: readonly Rule[],
  entries: readonly LedgerEntry[],
  fetchJson: (file: string) => Promise<unknown>,
): Promise<ServiceInfo[]> => {
  const found = new Map<string, ServiceInfo>();
  for (const { service: id, purpose, keys = [] } of rules)
    if (id) found.set(id, { id, purpose, keys });
  const seen = entries.flatMap(({ service }) => service ?? []);
  const details = (await fetchJson(__SERVICES_FILE__).catch(() => ({}))) as Record<
    string,
    ServiceInfo
  >;
  for (const id of new Set([...found.keys(), ...seen])) {
    const detail = details[id];
    if (detail) found.set(id, { ...detail, ...found.get(id), id });
  }
  return [...found.values()];
};
