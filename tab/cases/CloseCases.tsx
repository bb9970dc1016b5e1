import { useState } from 'react';
import type { CaseLine } from '../../bot/supervision/caseViews';
import { DayField } from '../form/DayField';
import { PanelForm } from '../form/PanelForm';
import { useOnce } from '../form/useOnce';
import { text } from '../text';
import type { RegisterInUse } from './useRegister';

/** The chosen cases are with the worker no more. */
export function CloseCases(props: {
  register: RegisterInUse;
  lines: CaseLine[];
  asOf: string;
  done: () => void;
  onClose: () => void;
}) {
  const { lines } = props;
  const once = useOnce();
  const [closedOn, setClosedOn] = useState(props.asOf);
  const fields = once.problem?.answer.fields ?? {};
  const close = () =>
    once.run(async () => {
      await props.register.operate('closeCases', { cases: lines.map(({ id }) => id), closedOn });
      props.done();
    });
  return (
    <PanelForm
      title={text.cases.closeTitle(lines.length)}
      action={text.cases.closeDone}
      once={once}
      onSubmit={close}
      onClose={props.onClose}
    >
      <p>{text.cases.closeHint}</p>
      <DayField
        label={text.cases.closedOn}
        value={closedOn}
        max={props.asOf}
        mend={fields['closedOn'] ?? fields['cases']}
        onChange={setClosedOn}
      />
    </PanelForm>
  );
}
