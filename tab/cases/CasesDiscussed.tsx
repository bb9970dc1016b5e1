import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionView } from '../../bot/supervision/views';
import { isoDateOf } from '../dates';
import { AppLink } from '../parts/AppLink';
import { Card } from '../parts/Card';
import { Loading } from '../parts/Loading';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';
import { CaseChoices } from './CaseChoices';
import { stillPicked } from './stillPicked';
import { SuperviseCases } from './SuperviseCases';
import { useRegister } from './useRegister';

/**
 * In a case session: which cases were discussed, and how. Saved in the register at once, apart from the record:
 * the two are different facts, and no reference may stand in the record (DOMAIN.md rule 50).
 */
export function CasesDiscussed({ view }: { view: SessionView }) {
  const register = useRegister(view.ref.worker);
  const layout = useLayout();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [saying, setSaying] = useState(false);
  const { value, problem, reload } = register;
  const lines = value?.lines.filter(({ id }) => picked.has(id)) ?? [];
  const done = () => {
    setPicked(stillPicked(picked));
    setSaying(false);
  };
  return (
    <Card title={text.cases.discussed} whoCanSee={value?.whoCanSee}>
      <p>{text.cases.discussedWhy}</p>
      <ProblemMessage problem={problem} retry={reload} />
      {!value && !problem && <Loading />}
      {value && (
        <>
          <div className={layout.row}>
            <span aria-live="polite">{text.cases.chosen(lines.length)}</span>
            <Button
              appearance="primary"
              disabledFocusable={lines.length === 0}
              aria-expanded={saying && lines.length > 0}
              onClick={() => setSaying(!saying)}
            >
              {text.cases.supervised}
            </Button>
            <AppLink to={addressOf.cases(view.ref.worker)}>{text.cases.whole}</AppLink>
          </div>
          {saying && lines.length > 0 && (
            <SuperviseCases
              {...{ register, lines, done }}
              asOf={value.asOf}
              session={{ id: view.ref.session, on: dayOfSession(view, value.asOf) }}
              onClose={() => setSaying(false)}
            />
          )}
          <CaseChoices {...{ value, register, picked }} onPick={setPicked} />
        </>
      )}
    </Card>
  );
}

/** The day it was held on, or was planned for where that is past; else today. */
function dayOfSession({ session, draft }: SessionView, today: string): string {
  const day = draft?.heldOn ?? session.held?.on ?? isoDateOf(session.plannedAt);
  return day <= today ? day : today;
}
