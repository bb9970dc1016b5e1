import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseRegister } from '../../bot/supervision/caseViews';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { CaseChoices } from './CaseChoices';
import { CloseCases } from './CloseCases';
import { stillPicked } from './stillPicked';
import { SuperviseCases } from './SuperviseCases';
import type { RegisterInUse } from './useRegister';

const useStyles = makeStyles({
  // In reach while a long list is gone through, where there is height to spare.
  bar: {
    '@media (min-height: 640px)': {
      position: 'sticky',
      insetBlockStart: 0,
      zIndex: 1,
      paddingBlock: '8px',
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
});

type Form = 'supervise' | 'close';

/** The open cases to choose from, and what can be done with those that are chosen. */
export function CaseWork({ register, value }: { register: RegisterInUse; value: CaseRegister }) {
  const layout = useLayout();
  const styles = useStyles();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [form, setForm] = useState<Form>();
  const lines = value.lines.filter(({ id }) => picked.has(id));
  const done = () => {
    setPicked(stillPicked(picked));
    setForm(undefined);
  };
  const close = () => setForm(undefined);
  return (
    <>
      <div className={mergeClasses(layout.row, styles.bar)}>
        <span aria-live="polite">{text.cases.chosen(lines.length)}</span>
        {(['supervise', 'close'] as const).map((name) => (
          <Button
            key={name}
            appearance={name === 'supervise' ? 'primary' : 'secondary'}
            disabledFocusable={lines.length === 0}
            aria-expanded={form === name && lines.length > 0}
            onClick={() => setForm(form === name ? undefined : name)}
          >
            {name === 'supervise' ? text.cases.supervised : text.cases.close}
          </Button>
        ))}
      </div>
      {form === 'supervise' && lines.length > 0 && (
        <SuperviseCases {...{ register, lines, done }} asOf={value.asOf} onClose={close} />
      )}
      {form === 'close' && lines.length > 0 && (
        <CloseCases {...{ register, lines, done }} asOf={value.asOf} onClose={close} />
      )}
      <CaseChoices {...{ value, register, picked }} onPick={setPicked} />
    </>
  );
}
