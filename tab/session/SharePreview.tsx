import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { sharedAnswers } from '../../bot/chat/cards/sharedAnswers';
import type { SessionView } from '../../bot/supervision/views';
import { BusyButton } from '../form/BusyButton';
import { SaveState } from '../form/SaveState';
import { useFieldHints } from '../form/useFieldHints';
import type { FormInUse } from '../form/useKeptForm';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { CaseHintList } from '../parts/CaseHintList';
import { ProblemMessage } from '../parts/ProblemMessage';
import { TeamsCard } from '../parts/TeamsCard';
import { useLayout } from '../parts/useLayout';
import { notKept } from '../problem';
import { text } from '../text';
import { Answers } from './Answers';
import type { Own } from './Reflection';
import type { SessionInUse } from './useSession';

/** Exactly what the supervisor will see, and the button that shows it to them. */
export function SharePreview(props: {
  view: SessionView;
  own: Own;
  session: SessionInUse;
  inUse: FormInUse;
  onClose: () => void;
}) {
  const { view, own, session, inUse, onClose } = props;
  const { name } = view.supervisor;
  const { values } = inUse.form;
  const layout = useLayout();
  const once = useOnce();
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => start.current?.focus(), []);
  const share = () =>
    once.run(async () => {
      if (!(await inUse.flush())) throw notKept(text.writing.unsaved);
      await session.operate('shareReflection', { seen: inUse.latest().version, answers: values });
      onClose();
    });
  const questions = useMemo(
    () => own.questions.map((asked) => ({ ...asked, answer: values[asked.id] ?? '' })),
    [own.questions, values],
  );
  const hints = useFieldHints(questions);
  return (
    <div ref={start} tabIndex={-1}>
      <Card title={text.reflection.previewTitle(name)} whoCanSee={view.whoCanSee.reflection}>
        <Answers questions={questions} />
        <InTheChat questions={questions} />
        <CaseHintList hints={hints} />
        <ProblemMessage problem={once.problem} />
        <div className={layout.row}>
          <BusyButton appearance="primary" busy={once.busy} onClick={share}>
            {own.shared ? text.reflection.shareAgain(name) : text.reflection.share(name)}
          </BusyButton>
          <Button onClick={onClose}>{text.reflection.back}</Button>
          <SaveState form={inUse.form} />
        </div>
      </Card>
    </div>
  );
}

/** The same answers as the card that the supervisor opens in the chat. */
function InTheChat({ questions }: { questions: Own['questions'] }) {
  const [open, setOpen] = useState(false);
  const body = useMemo(() => sharedAnswers(questions), [questions]);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.reflection.inTheChat}</summary>
      {open && <TeamsCard body={body} />}
    </details>
  );
}
