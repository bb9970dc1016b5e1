import { Field, Input } from '@fluentui/react-components';

/** A day of the past, up to today. */
export function DayField(props: {
  label: string;
  value: string;
  /** The last day that may be chosen, ISO date. */
  max: string;
  mend?: string;
  onChange: (day: string) => void;
}) {
  return (
    <Field label={props.label} required validationMessage={props.mend}>
      <Input
        type="date"
        max={props.max}
        value={props.value}
        onChange={(_, { value }) => props.onChange(value)}
      />
    </Field>
  );
}
