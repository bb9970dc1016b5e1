import { useState } from 'react';
import type { HeadingNotes } from '../../bot/supervision/record';
import type { SessionView } from '../../bot/supervision/views';
import { Conflict } from '../form/Conflict';
import { LongText } from '../form/LongText';
import type { FormInUse } from '../form/useKeptForm';
import { useLayout } from '../parts/useLayout';
import { useWide } from '../table/useWide';
import { text } from '../text';
import { headingField } from './recordFields';

type Part = keyof HeadingNotes;
const PARTS: Part[] = ['notes', 'decisions'];

interface OfHeading {
  heading: SessionView['headings'][number];
  inUse: FormInUse;
}

/**
 * Notes and decisions under one of the policy's headings, with its prompts. On a narrow screen, such as a
 * meeting's side panel, each heading opens by itself and says whether something is written under it.
 */
export function HeadingFields(props: OfHeading & { first: boolean }) {
  const layout = useLayout();
  const wide = useWide();
  const { heading } = props;
  if (!wide) return <Folded {...props} />;
  return (
    <fieldset className={layout.group}>
      <legend className={layout.h3}>{heading.title}</legend>
      <Parts {...props} />
    </fieldset>
  );
}

function Folded({ first, ...props }: OfHeading & { first: boolean }) {
  const layout = useLayout();
  const [open, setOpen] = useState(first);
  const { heading, inUse } = props;
  const { values, theirs, fields = {} } = inUse.form;
  const own = PARTS.map((part) => headingField(part, heading.id));
  // What has to be settled or mended is never out of sight.
  const asks = own.some((field) => theirs[field] !== undefined || fields[field] !== undefined);
  const written = own.some((field) => values[field]?.trim());
  return (
    <details
      className={layout.group}
      open={open || asks}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={layout.h3}>{text.writing.folded(heading.title, written)}</summary>
      <div role="group" aria-label={heading.title} className={layout.tight}>
        <Parts {...props} />
      </div>
    </details>
  );
}

function Parts(props: OfHeading) {
  const layout = useLayout();
  return (
    <>
      <p className={layout.quiet}>{props.heading.prompts.join(' · ')}</p>
      {PARTS.map((part) => (
        <PartField key={part} part={part} {...props} />
      ))}
    </>
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
