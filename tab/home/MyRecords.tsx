import type { SessionLine } from '../../bot/supervision/views';
import { whoSees } from '../../bot/text/whoSees';
import { dateOf, isoDateOf } from '../dates';
import { Card } from '../parts/Card';
import { DownloadRecord } from '../parts/DownloadRecord';
import { LinkButton } from '../parts/LinkButton';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';

/** The records of one's own supervision, to read and to download. */
export function MyRecords({ records }: { records: SessionLine[] }) {
  const layout = useLayout();
  return (
    <Card title={text.home.records} whoCanSee={whoSees(['openRecord', 'inspectorPack'], 'worker')}>
      {records.length === 0 && <p>{text.home.noRecords}</p>}
      <ul className={layout.list}>
        {records.map((line) => (
          <li key={line.ref.session} className={layout.entry}>
            <RecordEntry line={line} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function RecordEntry({ line }: { line: SessionLine }) {
  const layout = useLayout();
  const date = dateOf(line.plannedAt);
  const { recordNumber } = line;
  return (
    <div className={layout.tight}>
      <p>
        {line.kindTitle} {text.home.withWhom(line.with.name)}
      </p>
      <p className={layout.quiet}>{line.stateText}</p>
      {recordNumber !== undefined && (
        <div className={layout.row}>
          <LinkButton to={addressOf.record(line.ref, recordNumber)} name={text.home.readRecord(date)}>
            {text.home.read}
          </LinkButton>
          <DownloadRecord
            at={line.ref}
            number={recordNumber}
            name={`${text.record.download}: ${text.record.title(date)}`}
            fileName={text.record.fileName(isoDateOf(line.plannedAt), recordNumber)}
          />
        </div>
      )}
    </div>
  );
}
