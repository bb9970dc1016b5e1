import { useState } from 'react';
import type { CaseLine, CaseRegister } from '../../bot/supervision/caseViews';
import { DayField } from '../form/DayField';
import { PanelForm } from '../form/PanelForm';
import { useOnce } from '../form/useOnce';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { TypeField } from './TypeField';
import type { RegisterInUse } from './useRegister';

/** From a day on the case is of another type; its next date is counted anew. */
export function ChangeType(props: {
  line: CaseLine;
  register: RegisterInUse;
  value: CaseRegister;
  onClose: () => void;
}) {
  const { line, register, value } = props;
  const layout = useLayout();
  const once = useOnce();
  const [type, setType] = useState(line.type);
  const [from, setFrom] = useState(value.asOf);
  const fields = once.problem?.answer.fields ?? {};
  const change = () =>
    once.run(async () => {
      await register.operate('changeCaseType', { case: line.id, seen: line.version, type, from });
      props.onClose();
    });
  return (
    <PanelForm
      title={text.cases.changeTypeOf(line.reference)}
      action={text.cases.changeTypeDone}
      once={once}
      onSubmit={change}
      onClose={props.onClose}
    >
      <div className={layout.fields}>
        <TypeField services={value.services} value={type} mend={fields['type']} onChange={setType} />
        <DayField
          label={text.cases.from}
          value={from}
          max={value.asOf}
          mend={fields['from']}
          onChange={setFrom}
        />
      </div>
      <p className={layout.quiet}>{text.cases.changeTypeHint}</p>
    </PanelForm>
  );
}
