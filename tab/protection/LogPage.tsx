import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { LogOfAnswer } from '../../bot/api/contract';
import { ReasonField } from '../files/ReasonField';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { AppLink } from '../parts/AppLink';
import { Card } from '../parts/Card';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';
import { useApp } from '../useApp';
import { NoteRequest } from './NoteRequest';

/** Another's access log for the data protection officer, with a reason first; and that the worker asked for their data. */
export function LogPage({ worker }: { worker: string }) {
  const layout = useLayout();
  const [log, setLog] = useState<LogOfAnswer>();
  return (
    <div className={mergeClasses(layout.stack, layout.reading)}>
      <PageTitle title={log ? text.protection.logOf(log.worker.name) : text.protection.log}>
        <p>{text.protection.logIntro}</p>
        <p>
          <AppLink to={addressOf.protection}>{text.protection.toPage}</AppLink>
        </p>
      </PageTitle>
      {log ? <Lines log={log} /> : <AskReason worker={worker} onRead={setLog} />}
      <NoteRequest worker={worker} />
    </div>
  );
}

function AskReason({ worker, onRead }: { worker: string; onRead: (log: LogOfAnswer) => void }) {
  const { api } = useApp();
  const once = useOnce();
  const layout = useLayout();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const read = () => {
    const said = reason.trim();
    setMissing(said === '');
    if (said === '') return;
    void once.run(async () => onRead(await api.post<LogOfAnswer>(`/api/logs/${worker}`, { reason: said })));
  };
  return (
    <form
      noValidate
      className={layout.stack}
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <ReasonField
        label={text.protection.logReason}
        hint={text.protection.logHint}
        value={reason}
        missing={missing}
        onChange={setReason}
      />
      <ProblemMessage problem={once.problem} />
      <div>
        <BusyButton type="submit" appearance="primary" busy={once.busy}>
          {text.protection.logDo}
        </BusyButton>
      </div>
    </form>
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
