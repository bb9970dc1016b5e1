import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { AskedForAnswer } from '../../bot/api/contract';
import { dateOf } from '../dates';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { Loading } from '../parts/Loading';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import { useResource } from '../useResource';
import { ReasonField } from './ReasonField';

/** A manager asks to be let into a worker's file, or reads since when their request waits. */
export function RequestAccess({ worker }: { worker: string }) {
  const { value, problem, reload } = useResource<AskedForAnswer>(`/api/files/${worker}/request`);
  if (!value && !problem) return <Loading />;
  if (!value)
    return (
      <PageTitle title={text.files.title}>
        <ProblemMessage problem={problem} retry={reload} />
      </PageTitle>
    );
  if (!value.since) return <AskingForm worker={worker} />;
  return (
    <PageTitle title={text.files.request}>
      <p>{text.files.asked(dateOf(value.since))}</p>
    </PageTitle>
  );
}

function AskingForm({ worker }: { worker: string }) {
  const { api, announce } = useApp();
  const once = useOnce();
  const layout = useLayout();
  const [request] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [done, setDone] = useState('');
  const ask = () => {
    const said = reason.trim();
    setMissing(said === '');
    if (said === '') return;
    void once.run(async () => {
      const answer = await api.operate('requestAccess', { worker, request, reason: said });
      setDone(answer.done);
      announce(answer.done);
    });
  };
  return (
    <form
      noValidate
      className={mergeClasses(layout.stack, layout.reading)}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <PageTitle title={text.files.request}>
        <p>{done || text.files.noAccess}</p>
      </PageTitle>
      {!done && (
        <>
          <ReasonField
            label={text.files.requestLabel}
            hint={text.files.requestHint}
            value={reason}
            missing={missing}
            onChange={setReason}
          />
          <ProblemMessage problem={once.problem} />
          <div>
            <BusyButton type="submit" appearance="primary" busy={once.busy}>
              {text.files.requestDo}
            </BusyButton>
          </div>
        </>
      )}
    </form>
  );
}
