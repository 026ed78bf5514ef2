import { h } from 'preact';
import type { ConsentRecord } from '../consent/types.ts';
import type { UiProps } from './model.ts';
import { labelOf } from './purpose-text.ts';
import { serviceName } from './service-name.ts';

interface RecordTableProps extends UiProps {
  record: ConsentRecord;
}

/** The visitor's record, line by line. */
export const RecordTable = ({ ui, record }: RecordTableProps) => {
  const { host, lang, t } = ui;
  const nameOf = (id: string): string =>
    id[0] === '@'
      ? serviceName({ id: id.slice(1) })
      : labelOf(t, host.purposes.find(each => each.id === id) ?? { id });
  const date = (days: number): string =>
    new Date((record.time + days * 86_400) * 1000).toLocaleString(lang);
  const lines = [
    ...Object.entries(record.answers).map(([id, yes]) => [
      nameOf(id),
      t(yes ? 'granted' : 'denied'),
    ]),
    [t('answered'), `${date(0)} (${t(record.source)})`],
    [t('until'), date(host.days)],
    [t('policy'), record.policy],
    [t('number'), record.id],
  ];
  return (
    <dl>
      {lines.map(
        ([label, value]) =>
          value && (
            <div>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
};
