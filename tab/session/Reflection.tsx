import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionView } from '../../bot/supervision/views';
import { Conflict } from '../form/Conflict';
import { LONGEST, LongText } from '../form/LongText';
import { SaveState } from '../form/SaveState';
import type { FormInUse } from '../form/useKeptForm';
import { useKeptForm } from '../form/useKeptForm';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { useReturnFocus } from '../parts/useReturnFocus';
import { text } from '../text';
import { Answers } from './Answers';
import { reflectionSaving } from './reflectionSaving';
import { ReflectionChoices } from './ReflectionChoices';
import { SharePreview } from './SharePreview';
import type { SessionInUse } from './useSession';

/** The worker's own reflection, as the page has it. */
export type Own = NonNullable<SessionView['ownReflection']>;

/** The worker prepares: five questions, saved as they are answered, shared only when the worker says so. */
export function Reflection({ view, own, session }: { view: SessionView; own: Own; session: SessionInUse }) {
  const inUse = useKeptForm(reflectionSaving(own, session));
  const [previewing, setPreviewing] = useState(false);
  const layout = useLayout();
  const place = useReturnFocus<HTMLDivElement>(previewing);
  const long = own.questions.filter(({ id }) => (inUse.form.values[id] ?? '').length > LONGEST);
  const preview = () => {
    if (long[0]) document.getElementsByName(fieldOf(long[0].id))[0]?.focus();
    else setPreviewing(true);
  };
  if (!view.may.saveReflection)
    return (
      <Card title={text.reflection.written} whoCanSee={view.whoCanSee.reflection}>
        <Answers questions={own.questions} />
        <ReflectionChoices view={view} own={own} session={session} inUse={inUse} />
      </Card>
    );
  if (previewing)
    return <SharePreview {...{ view, own, session, inUse }} onClose={() => setPreviewing(false)} />;
  return (
    <div ref={place} tabIndex={-1}>
      <Card title={text.reflection.title} whoCanSee={view.whoCanSee.reflection}>
        <p>
          {text.reflection.intro} {text.form.noNames}
        </p>
        <Questions own={own} inUse={inUse} />
        <div className={layout.row}>
          <Button appearance="primary" onClick={preview}>
            {text.reflection.preview}
          </Button>
          <SaveState form={inUse.form} />
        </div>
        {long.length > 0 && <p role="alert">{text.reflection.tooLong(long.length)}</p>}
        <ReflectionChoices view={view} own={own} session={session} inUse={inUse} />
      </Card>
    </div>
  );
}

const fieldOf = (question: string): string => `answer-${question}`;

function Questions({ own, inUse }: { own: Own; inUse: FormInUse }) {
  const { form, set, settle } = inUse;
  return own.questions.map(({ id, question, hint }) => {
    const theirs = form.theirs[id];
    return (
      <div key={id}>
        <LongText
          name={fieldOf(id)}
          label={question}
          hint={hint}
          value={form.values[id] ?? ''}
          error={form.fields?.[id]}
          onChange={(value) => set(id, value)}
        />
        {theirs !== undefined && (
          <Conflict
            field={question}
            mine={form.values[id] ?? ''}
            theirs={theirs}
            settle={(keep) => settle(id, keep)}
          />
        )}
      </div>
    );
  });
}
