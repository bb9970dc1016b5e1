import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseLine } from '../../bot/supervision/caseViews';
import { DayField } from '../form/DayField';
import { PanelForm } from '../form/PanelForm';
import { useOnce } from '../form/useOnce';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import type { RegisterInUse } from './useRegister';

type Depth = 'full' | 'light' | 'none';

/** Says that the chosen cases were supervised on a day, in full or by light touch; or takes that day back. */
export function SuperviseCases(props: {
  register: RegisterInUse;
  lines: CaseLine[];
  asOf: string;
  /** The session in which they were discussed, and the day to begin with. */
  session?: { id: string; on?: string };
  done: () => void;
  onClose: () => void;
}) {
  const { lines, session, asOf } = props;
  const layout = useLayout();
  const once = useOnce();
  const [on, setOn] = useState(session?.on ?? asOf);
  const [depth, setDepth] = useState<Depth>('full');
  const fields = once.problem?.answer.fields ?? {};
  const strict = lines.filter(({ lightTouch }) => !lightTouch).length;
  const save = () =>
    once.run(async () => {
      await props.register.operate('superviseCases', {
        on,
        cases: lines.map(({ id }) => ({ case: id, depth })),
        ...(session && { session: session.id }),
      });
      props.done();
    });
  return (
    <PanelForm
      title={text.cases.supervisedTitle(lines.length)}
      action={text.cases.supervisedDone}
      once={once}
      onSubmit={save}
      onClose={props.onClose}
    >
      <div className={layout.fields}>
        <DayField
          label={text.cases.on}
          value={on}
          max={asOf}
          mend={fields['on'] ?? fields['session']}
          onChange={setOn}
        />
        <Field
          label={text.cases.depth}
          hint={depth === 'light' && strict > 0 ? text.cases.lightHint(strict) : undefined}
        >
          <RadioGroup value={depth} onChange={(_, { value }) => setDepth(value as Depth)}>
            <Radio value="full" label={text.cases.full} />
            <Radio value="light" label={text.cases.light} />
            <Radio value="none" label={text.cases.notSupervised} />
          </RadioGroup>
        </Field>
      </div>
    </PanelForm>
  );
}
