import { Field, Select } from '@fluentui/react-components';

/** A field in which one of several is chosen. */
export function ChoiceField(props: {
  label: string;
  hint?: string;
  mend?: string;
  required?: boolean;
  choices: readonly { id: string; title: string }[];
  /** Id of the chosen one. */
  value: string;
  onChange: (id: string) => void;
}) {
  return (
    <Field label={props.label} hint={props.hint} required={props.required} validationMessage={props.mend}>
      <Select value={props.value} onChange={(_, { value }) => props.onChange(value)}>
        {props.choices.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
