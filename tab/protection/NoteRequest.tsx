import { useState } from 'react';
import { isoDateOf } from '../dates';
import { DayField } from '../form/DayField';
import { Form } from '../form/Form';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { text } from '../text';
import { useApp } from '../useApp';

/** Notes that a worker asked for their data, from when on the month for the answer counts. */
export function NoteRequest({ worker }: { worker: string }) {
  const { api, announce } = useApp();
  const once = useOnce();
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
        <Form minor action={text.protection.receivedDo} once={once} onSubmit={note}>
          <DayField
            label={text.protection.receivedOn}
            value={receivedOn}
            max={today}
            mend={once.problem?.answer.fields?.['receivedOn']}
            onChange={setReceivedOn}
          />
        </Form>
      )}
    </Card>
  );
}
