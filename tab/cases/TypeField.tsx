import { Field, Select } from '@fluentui/react-components';
import type { CaseRegister } from '../../bot/supervision/caseViews';
import { text } from '../text';

/** A case type of the policy, by service. */
export function TypeField(props: {
  services: CaseRegister['services'];
  value: string;
  mend?: string;
  onChange: (type: string) => void;
}) {
  return (
    <Field label={text.cases.type} required validationMessage={props.mend}>
      <Select value={props.value} onChange={(_, { value }) => props.onChange(value)}>
        {props.services.map((service) => (
          <optgroup key={service.id} label={service.title}>
            {service.types.map(({ id, title }) => (
              <option key={id} value={id}>
                {service.title}: {title}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
