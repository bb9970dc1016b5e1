import type { HeadingNotes } from '../../bot/supervision/record';
import type { SessionView } from '../../bot/supervision/views';
import { Conflict } from '../form/Conflict';
import { LongText } from '../form/LongText';
import type { FormInUse } from '../form/useKeptForm';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { headingField } from './recordFields';

type Part = keyof HeadingNotes;
const PARTS: Part[] = ['notes', 'decisions'];

/** Notes and decisions under one of the policy's headings, with its prompts. */
export function HeadingFields({
  heading,
  inUse,
}: {
  heading: SessionView['headings'][number];
  inUse: FormInUse;
}) {
  const layout = useLayout();
  return (
    <fieldset className={layout.group}>
      <legend className={layout.h3}>{heading.title}</legend>
      <p className={layout.quiet}>{heading.prompts.join(' · ')}</p>
      {PARTS.map((part) => (
        <PartField key={part} part={part} heading={heading} inUse={inUse} />
      ))}
    </fieldset>
  );
}

function PartField(props: { part: Part; heading: { id: string; title: string }; inUse: FormInUse }) {
  const { part, heading, inUse } = props;
  const field = headingField(part, heading.id);
  const value = inUse.form.values[field] ?? '';
  const theirs = inUse.form.theirs[field];
  const title =
    part === 'notes' ? text.writing.notesOf(heading.title) : text.writing.decisionsOf(heading.title);
  return (
    <>
      <LongText
        label={text.writing[part]}
        rows={part === 'notes' ? 3 : 2}
        value={value}
        error={inUse.form.fields?.[field]}
        onChange={(next) => inUse.set(field, next)}
      />
      {theirs !== undefined && (
        <Conflict field={title} mine={value} theirs={theirs} settle={(keep) => inUse.settle(field, keep)} />
      )}
    </>
  );
}
