import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionRef } from '../../bot/supervision/session';
import type { RecordView } from '../../bot/supervision/views';
import { dateOf } from '../dates';
import { ReasonForm } from '../form/ReasonForm';
import { Card } from '../parts/Card';
import { DownloadRecord } from '../parts/DownloadRecord';
import { PageTitle } from '../parts/PageTitle';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import { OtherVersions } from './OtherVersions';
import { RecordBody } from './RecordBody';
import { Signatures } from './Signatures';

/** A record that is not one's own: asks for the reason first, writes it to the worker's log, then shows. */
export function OpenWithReason({ at }: { at: SessionRef & { number: number } }) {
  const { api } = useApp();
  const layout = useLayout();
  const [opened, setOpened] = useState<{ record: RecordView; reason: string }>();
  if (opened) return <Opened {...opened} />;
  const open = async (reason: string) => {
    const path = `/api/records/${at.worker}/${at.session}/${at.number}`;
    setOpened({ record: await api.post<RecordView>(path, { reason }), reason });
  };
  return (
    <div className={mergeClasses(layout.stack, layout.reading)}>
      <PageTitle title={text.files.reasonTitle}>
        <p>{text.files.intro}</p>
      </PageTitle>
      <ReasonForm
        label={text.files.reasonLabel}
        hint={text.files.reasonHint}
        action={text.files.reasonDo}
        onGiven={open}
      />
    </div>
  );
}

function Opened({ record, reason }: { record: RecordView; reason: string }) {
  const layout = useLayout();
  return (
    <div className={mergeClasses(layout.stack, layout.reading)}>
      <PageTitle title={text.record.title(dateOf(record.text.heldOn))}>
        <p>{record.stateText}</p>
      </PageTitle>
      <OtherVersions record={record} />
      {record.closed && (
        <div className={layout.row}>
          <DownloadRecord
            at={record.ref}
            number={record.number}
            reason={reason}
            fileName={text.record.fileName(record.text.reference, record.number)}
          />
        </div>
      )}
      <Card title={text.record.whole} whoCanSee={record.whoCanSee}>
        <RecordBody record={record} />
      </Card>
      <Signatures record={record} />
    </div>
  );
}
