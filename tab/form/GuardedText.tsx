import { Field, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import { Guarded } from './Guarded';

/** A field for some sentences, with what in them looks like case information. */
export function GuardedText(props: {
  label: string;
  hint?: string;
  mend?: string;
  required?: boolean;
  value: string;
  /** In characters; the field takes no more. */
  longest: number;
  /** Lines that show at first; a field of several can be dragged larger. */
  rows?: number;
  onChange: (words: string) => void;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <Guarded value={props.value} area={area}>
      <Field label={props.label} hint={props.hint} required={props.required} validationMessage={props.mend}>
        <Textarea
          ref={area}
          resize={props.rows ? 'vertical' : undefined}
          maxLength={props.longest}
          value={props.value}
          textarea={{ rows: props.rows }}
          onChange={(_, { value }) => props.onChange(value)}
        />
      </Field>
    </Guarded>
  );
}
