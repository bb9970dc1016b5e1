import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RecordView, SessionLine } from '../../bot/supervision/views';
import { dateOf } from '../dates';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { RecordBody } from '../record/RecordBody';
import { text } from '../text';
import { useApp } from '../useApp';

/** The records of the sampled file, opened one at a time; each opening is noted for the worker. */
export function AuditRecords({ records }: { records: SessionLine[] }) {
  const layout = useLayout();
  const [open, setOpen] = useState<RecordView>();
  return (
    <Card title={text.audit.records} whoCanSee={text.audit.logged}>
      {records.length === 0 && <p>{text.audit.noRecords}</p>}
      <ul className={layout.list}>
        {records.map((line) => {
          const isOpen = open?.ref.session === line.ref.session;
          return (
            <li key={line.ref.session} className={layout.entry}>
              <div className={layout.stack}>
                <Entry line={line} isOpen={isOpen} onOpen={setOpen} />
                {isOpen && <RecordBody record={open} />}
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function Entry(props: {
  line: SessionLine;
  isOpen: boolean;
  onOpen: (record: RecordView | undefined) => void;
}) {
  const { line, isOpen, onOpen } = props;
  const { api } = useApp();
  const layout = useLayout();
  const once = useOnce();
  const { worker, session } = line.ref;
  const number = line.recordNumber ?? 1;
  const read = () =>
    once.run(async () => {
      const { reason } = text.audit;
      onOpen(await api.post<RecordView>(`/api/records/${worker}/${session}/${number}`, { reason }));
    });
  return (
    <div className={layout.tight}>
      <p className={layout.quiet}>{line.stateText}</p>
      <div className={layout.row}>
        {isOpen ? (
          <Button onClick={() => onOpen(undefined)}>{text.audit.close}</Button>
        ) : (
          <BusyButton busy={once.busy} onClick={read}>
            {text.audit.open(line.kindTitle, dateOf(line.plannedAt))}
          </BusyButton>
        )}
      </div>
      <ProblemMessage problem={once.problem} />
    </div>
  );
}
