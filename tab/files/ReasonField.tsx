import { Field, Textarea } from '@fluentui/react-components';
import { text } from '../text';

/** A few words that the worker will read. */
export function ReasonField(props: {
  label: string;
  hint: string;
  value: string;
  missing: boolean;
  onChange: (words: string) => void;
}) {
  return (
    <Field
      label={props.label}
      hint={props.hint}
      required
      validationMessage={props.missing ? text.files.needReason : undefined}
    >
      <Textarea maxLength={500} value={props.value} onChange={(_, { value }) => props.onChange(value)} />
    </Field>
  );
}
