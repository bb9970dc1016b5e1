import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { LogOfAnswer } from '../../bot/api/contract';
import { ReasonForm } from '../form/ReasonForm';
import { AppLink } from '../parts/AppLink';
import { Card } from '../parts/Card';
import { PageTitle } from '../parts/PageTitle';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';
import { useApp } from '../useApp';
import { NoteRequest } from './NoteRequest';

/** Another's access log for the data protection officer, with a reason first; and that the worker asked for their data. */
export function LogPage({ worker }: { worker: string }) {
  const { api } = useApp();
  const layout = useLayout();
  const [log, setLog] = useState<LogOfAnswer>();
  const read = async (reason: string) =>
    setLog(await api.post<LogOfAnswer>(`/api/logs/${worker}`, { reason }));
  return (
    <div className={mergeClasses(layout.stack, layout.reading)}>
      <PageTitle title={log ? text.protection.logOf(log.worker.name) : text.protection.log}>
        <p>{text.protection.logIntro}</p>
        <p>
          <AppLink to={addressOf.protection}>{text.protection.toPage}</AppLink>
        </p>
      </PageTitle>
      {log ? (
        <Lines log={log} />
      ) : (
        <ReasonForm
          label={text.protection.logReason}
          hint={text.protection.logHint}
          action={text.protection.logDo}
          onGiven={read}
        />
      )}
      <NoteRequest worker={worker} />
    </div>
  );
}

function Lines({ log: { lines, whoCanSee } }: { log: LogOfAnswer }) {
  const layout = useLayout();
  return (
    <Card title={text.protection.log} whoCanSee={whoCanSee}>
      {lines.length === 0 && <p>{text.protection.logEmpty}</p>}
      <ul className={layout.list}>
        {lines.map((line, place) => (
          <li key={`${line.at} ${place}`} className={layout.entry}>
            <p>{line.text}</p>
            {line.reason && <p className={layout.quiet}>{text.protection.because(line.reason)}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
