import { useState } from 'react';
import { DayField } from '../cases/DayField';
import { isoDateOf } from '../dates';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';

/** Notes that a worker asked for their data, from when on the month for the answer counts. */
export function NoteRequest({ worker }: { worker: string }) {
  const { api, announce } = useApp();
  const once = useOnce();
  const layout = useLayout();
  const [request] = useState(() => crypto.randomUUID());
  const today = isoDateOf(new Date());
  const [receivedOn, setReceivedOn] = useState(today);
  const [done, setDone] = useState('');
  const note = () =>
    void once.run(async () => {
      const answer = await api.operate('noteSubjectAccess', { worker, request, receivedOn });
      setDone(answer.done);
      announce(answer.done);
    });
  return (
    <Card title={text.protection.received}>
      <p>{done || text.protection.receivedHint}</p>
      {!done && (
        <form
          noValidate
          className={layout.stack}
          onSubmit={(event) => {
            event.preventDefault();
            note();
          }}
        >
          <DayField
            label={text.protection.receivedOn}
            value={receivedOn}
            max={today}
            mend={once.problem?.answer.fields?.['receivedOn']}
            onChange={setReceivedOn}
          />
          <ProblemMessage problem={once.problem} />
          <div>
            <BusyButton type="submit" busy={once.busy}>
              {text.protection.receivedDo}
            </BusyButton>
          </div>
        </form>
      )}
    </Card>
  );
}
