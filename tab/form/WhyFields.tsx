import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Whose } from '../../bot/supervision/session';
import { text } from '../text';
import { useApp } from '../useApp';
import { ChoiceField } from './ChoiceField';
import type { Mend } from './WhenFields';

/** Whose need a change was, and the reason from the policy's list. */
export interface Why {
  whose: Whose | '';
  reason: string;
}

const WHOSE: Whose[] = ['worker', 'supervisor', 'organisation'];

/** What is missing; empty where it can be sent. */
export function mendWhy(why: Why): Mend {
  return {
    ...(why.whose ? {} : { whose: text.form.needWhose }),
    ...(why.reason ? {} : { reason: text.form.needReason }),
  };
}

/** Fields for whose need a move or a cancellation was, and why. */
export function WhyFields({ why, mend, onChange }: { why: Why; mend: Mend; onChange: (why: Why) => void }) {
  const { policy } = useApp().me;
  return (
    <>
      <Field label={text.form.whose} required validationMessage={mend['whose']}>
        <RadioGroup
          value={why.whose}
          onChange={(_, { value }) => onChange({ ...why, whose: value as Whose })}
        >
          {WHOSE.map((whose) => (
            <Radio key={whose} value={whose} label={text.form[whose]} />
          ))}
        </RadioGroup>
      </Field>
      <ChoiceField
        label={text.form.reason}
        required
        mend={mend['reason']}
        choices={[{ id: '', title: text.form.chooseReason }, ...policy.reasons]}
        value={why.reason}
        onChange={(reason) => onChange({ ...why, reason })}
      />
    </>
  );
}
