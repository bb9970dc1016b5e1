import { Field, Textarea } from '@fluentui/react-components';
import { text } from '../text';
import type { Reason } from './useReason';

/** A few words that the worker will read. */
export function ReasonField(props: { label: string; hint: string; reason: Reason }) {
  const { words, missing, write } = props.reason;
  return (
    <Field
      label={props.label}
      hint={props.hint}
      required
      validationMessage={missing ? text.files.needReason : undefined}
    >
      <Textarea maxLength={500} value={words} onChange={(_, { value }) => write(value)} />
    </Field>
  );
}
