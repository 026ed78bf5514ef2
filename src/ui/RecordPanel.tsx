import { Link } from './Link.tsx';
import type { UiProps } from './model.ts';

/** The visitor's rights: to see, take and erase the record, and whom to ask. */
export const RecordPanel = ({ ui }: UiProps) => {
  const { host, t } = ui;
  const { contact } = host.options;
  const record = host.exportRecord();
  const erase = () => {
    host.erase();
    ui.show(host.signalHonoured() ? 'none' : 'banner');
    ui.update({ status: 'erased' });
  };
  return (
    <footer>
      {record && (
        <details>
          <summary>{t('record')}</summary>
          <pre>{record}</pre>
          <a part="link" download="consent.json" href={`data:,${encodeURIComponent(record)}`}>
            {t('download')}
          </a>
          <button type="button" part="link" data-action="erase" onClick={erase}>
            {t('erase')}
          </button>
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
