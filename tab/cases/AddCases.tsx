import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseRegister } from '../../bot/supervision/caseViews';
import { DayField } from '../form/DayField';
import { PanelForm } from '../form/PanelForm';
import { useOnce } from '../form/useOnce';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { TypeField } from './TypeField';
import type { RegisterInUse } from './useRegister';

/** Puts cases into the register: one, or a pasted list of them. The id is made with the form, so that two clicks add once. */
export function AddCases(props: { register: RegisterInUse; value: CaseRegister; onClose: () => void }) {
  const { services, format, asOf } = props.value;
  const layout = useLayout();
  const once = useOnce();
  const [batch] = useState(() => crypto.randomUUID());
  const [references, setReferences] = useState('');
  const [type, setType] = useState(services[0]?.types[0]?.id ?? '');
  const [openedOn, setOpenedOn] = useState(asOf);
  const [mend, setMend] = useState<string>();
  const fields = once.problem?.answer.fields ?? {};
  const add = () => {
    setMend(references.trim() ? undefined : text.cases.needReferences);
    if (!references.trim()) return;
    void once.run(async () => {
      await props.register.operate('addCases', { batch, references, type, openedOn });
      props.onClose();
    });
  };
  return (
    <PanelForm
      top
      title={text.cases.addTitle}
      action={text.cases.addDone}
      once={once}
      onSubmit={add}
      onClose={props.onClose}
    >
      <Field
        label={text.cases.references}
        required
        hint={[text.cases.referencesHint, format && text.cases.referencesFormat(format)]
          .filter(Boolean)
          .join(' ')}
        validationMessage={mend ?? fields['references']}
      >
        <Textarea
          resize="vertical"
          rows={5}
          value={references}
          maxLength={4_000}
          onChange={(_, { value }) => setReferences(value)}
        />
      </Field>
      <div className={layout.fields}>
        <TypeField services={services} value={type} mend={fields['type']} onChange={setType} />
        <DayField
          label={text.cases.openedOn}
          value={openedOn}
          max={asOf}
          mend={fields['openedOn']}
          onChange={setOpenedOn}
        />
      </div>
    </PanelForm>
  );
}
