import type { OpenMattersAnswer } from '../../bot/api/contract';
import { dateOf, isoDateOf } from '../dates';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { ProblemMessage } from '../parts/ProblemMessage';
import { text } from '../text';
import { useApp } from '../useApp';

/** One worker's request for their data, and that it was answered. */
export function SubjectAccessLine(props: {
  one: OpenMattersAnswer['subjectAccess'][number];
  reload: () => Promise<void>;
}) {
  const { api, announce } = useApp();
  const once = useOnce();
  const { worker, request, receivedOn, answerBy } = props.one;
  const today = isoDateOf(new Date());
  const says = answerBy < today ? text.protection.overdue : text.protection.due;
  const answered = () =>
    void once.run(async () => {
      const input = { worker: worker.id, request, answeredOn: today };
      announce((await api.operate('answerSubjectAccess', input)).done);
      await props.reload();
    });
  return (
    <>
      <p>{says(dateOf(receivedOn), dateOf(answerBy))}</p>
      <ProblemMessage problem={once.problem} />
      <div>
        <BusyButton busy={once.busy} onClick={answered} name={text.protection.answeredFor(worker.name)}>
          {text.protection.answered}
        </BusyButton>
      </div>
    </>
  );
}
