import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseLine, CaseRegister } from '../../bot/supervision/caseViews';
import { dateOf } from '../dates';
import { StandingMark } from '../parts/StandingMark';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { CaseHistory } from './CaseHistory';
import { ChangeType } from './ChangeType';
import type { RegisterInUse } from './useRegister';

const useStyles = makeStyles({
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px' },
  reference: { fontWeight: 600, overflowWrap: 'anywhere' },
  body: { paddingInlineStart: '36px', '@media (max-width: 399px)': { paddingInlineStart: '8px' } },
});

/** One case: its reference, type and state with the sentence, and what is behind a button. */
export function CaseEntry(props: {
  line: CaseLine;
  value: CaseRegister;
  register: RegisterInUse;
  picked: boolean;
  onPick: (yes: boolean) => void;
}) {
  const { line, register, value } = props;
  const layout = useLayout();
  const styles = useStyles();
  const [open, setOpen] = useState<'history' | 'type'>();
  const toggle = (what: 'history' | 'type') => setOpen(open === what ? undefined : what);
  return (
    <div className={layout.tight}>
      <div className={styles.top}>
        <Checkbox
          label={<span className={styles.reference}>{line.reference}</span>}
          checked={props.picked}
          onChange={(_, { checked }) => props.onPick(checked === true)}
        />
        {line.state === 'notStated' ? (
          <span className={layout.quiet}>{text.cases.untimed}</span>
        ) : (
          <StandingMark state={line.state} />
        )}
        {line.dueBy && <span>{dueText(line, value.asOf)}</span>}
      </div>
      <div className={`${layout.tight} ${styles.body}`}>
        <p>
          {line.serviceTitle}: {line.typeTitle}
        </p>
        <p>{line.explanation}</p>
        <div className={layout.row}>
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open === 'history'}
            aria-label={text.cases.history(line.reference)}
            onClick={() => toggle('history')}
          >
            {text.cases.historyShort}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open === 'type'}
            aria-label={text.cases.changeTypeOf(line.reference)}
            onClick={() => toggle('type')}
          >
            {text.cases.changeType}
          </Button>
        </div>
        {open === 'history' && <CaseHistory line={line} />}
        {open === 'type' && <ChangeType {...{ line, register, value }} onClose={() => setOpen(undefined)} />}
      </div>
    </div>
  );
}

function dueText({ dueBy = '' }: CaseLine, today: string): string {
  return (dueBy < today ? text.cases.wasDue : text.cases.dueBy)(dateOf(dueBy));
}
