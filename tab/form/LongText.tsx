import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import { text } from '../text';
import { Guarded } from './Guarded';

/** What can be shared, sent and filed, in characters; the same figure as the domain's ANSWER_LIMIT. */
export const LONGEST = 20_000;
/** What can be kept as a draft. */
export const LONGEST_DRAFT = 60_000;
const NEAR = 18_000;

const useStyles = makeStyles({
  // Grows with what is written where the browser can; elsewhere it scrolls and can be dragged larger.
  area: { '& textarea': { fieldSizing: 'content', minHeight: '72px', maxHeight: '60vh' } },
});

/** What is said under a long text: how long it is once that matters, and where to shorten it. */
function lengthMessage(value: string): { message?: string; bad: boolean } {
  const { length } = value;
  if (length > LONGEST_DRAFT) return { message: text.form.tooLongToSave(LONGEST_DRAFT), bad: true };
  if (length > LONGEST) return { message: text.form.shorten(length, length - LONGEST), bad: true };
  return length > NEAR ? { message: text.form.length(length, LONGEST), bad: false } : { bad: false };
}

/** A field for paragraphs. Nothing is cut off: a text that is too long is kept and says so. */
export function LongText(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string;
  rows?: number;
  readOnly?: boolean;
  /** By which a page finds the field again; an id would part it from its label. */
  name?: string;
}) {
  const styles = useStyles();
  const { message, bad } = lengthMessage(props.value);
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <Guarded value={props.readOnly ? '' : props.value} area={area}>
      <Field
        label={props.label}
        hint={props.hint}
        validationMessage={props.error ?? message}
        validationState={props.error || bad ? 'error' : 'none'}
      >
        <Textarea
          ref={area}
          name={props.name}
          className={styles.area}
          resize="vertical"
          readOnly={props.readOnly}
          value={props.value}
          textarea={{ rows: props.rows ?? 3 }}
          onChange={(_, { value }) => props.onChange(value)}
        />
      </Field>
    </Guarded>
  );
}
