import { h } from 'preact';
import { Button } from './Button.tsx';
import { Link } from './Link.tsx';
import type { UiProps } from './model.ts';
import { RecordTable } from './RecordTable.tsx';

/** The visitor's rights: to see, take and erase the record, and whom to ask. */
export const RecordPanel = ({ ui }: UiProps) => {
  const { host, t } = ui;
  const { contact } = host.options;
  const record = host.record();
  const erase = () => {
    host.erase();
    // Who is asked again sees the banner by itself.
    ui.show('none');
    ui.update({ status: 'erased' });
  };
  return (
    <footer>
      {record && (
        <details>
          <summary>{t('record')}</summary>
          <RecordTable ui={ui} record={record} />
          <a
            part="link"
            download="consent.json"
            href={`data:,${encodeURIComponent(JSON.stringify(record))}`}
          >
            {t('download')}
          </a>
          <Button part="link" action="erase" act={erase}>
            {t('erase')}
          </Button>
        </details>
      )}
      {contact && (
        <p>
          {t('rights')} <Link ui={ui} text="contact" href={contact} />
        </p>
      )}
    </footer>
  );
};
