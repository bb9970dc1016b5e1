import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { AskedForAnswer } from '../../bot/api/contract';
import { dateOf } from '../dates';
import { ReasonForm } from '../form/ReasonForm';
import { Loading } from '../parts/Loading';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import { useResource } from '../useResource';

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
  const layout = useLayout();
  const [request] = useState(() => crypto.randomUUID());
  const [done, setDone] = useState('');
  const ask = async (reason: string) => {
    const answer = await api.operate('requestAccess', { worker, request, reason });
    setDone(answer.done);
    announce(answer.done);
  };
  return (
    <div className={mergeClasses(layout.stack, layout.reading)}>
      <PageTitle title={text.files.request}>
        <p>{done || text.files.noAccess}</p>
      </PageTitle>
      {!done && (
        <ReasonForm
          label={text.files.requestLabel}
          hint={text.files.requestHint}
          action={text.files.requestDo}
          onGiven={ask}
        />
      )}
    </div>
  );
}
