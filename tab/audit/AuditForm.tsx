import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { CHOICES } from '../../bot/supervision/audit';
import type { AuditView } from '../../bot/supervision/auditViews';
import type { FormQuestion } from '../../bot/supervision/policy';
import { BusyButton } from '../form/BusyButton';
import type { Stored, Values } from '../form/keptForm';
import { isSameText } from '../form/keptForm';
import { LongText } from '../form/LongText';
import { SaveState } from '../form/SaveState';
import type { FormInUse } from '../form/useKeptForm';
import { useKeptForm } from '../form/useKeptForm';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { notKept, Problem, wroteOn } from '../problem';
import { text } from '../text';
import { useApp } from '../useApp';
import type { Resource } from '../useResource';
import { AuditReview } from './AuditReview';
import { answerField, auditFields, feedbackField, saveOfAudit } from './auditFields';

type Form = NonNullable<AuditView['form']>;

/** The auditor's form, saved as it is filled in; then the whole of it, to be signed. */
export function AuditForm(props: { view: AuditView; form: Form; audit: Resource<AuditView> }) {
  const { view, form, audit } = props;
  const { api } = useApp();
  const layout = useLayout();
  const once = useOnce();
  const [preview, setPreview] = useState<Form>();
  const [asked, setAsked] = useState<readonly string[]>([]);
  const inUse = useSavedForm(view, form, audit.reload);
  const review = () =>
    once.run(async () => {
      if (!(await inUse.flush())) throw notKept(text.writing.unsaved);
      const written = inUse.latest().values;
      const now = await api.get<AuditView>(`/api/audits/${view.ref.worker}/${view.ref.session}`);
      audit.put(now);
      if (!isSameText(written, inUse.latest().values)) throw wroteOn();
      setPreview(now.form);
    });
  const back = (question?: string) => {
    flushSync(() => {
      setAsked(preview?.unanswered ?? []);
      setPreview(undefined);
    });
    if (question) document.getElementsByName(answerField('value', question))[0]?.focus();
  };
  if (preview) return <AuditReview view={view} form={preview} audit={audit} onClose={back} />;
  return (
    <Card title={text.audit.form} whoCanSee={view.whoCanSee}>
      <p>
        {text.audit.formIntro} {text.form.noNames}
      </p>
      {form.sections.map(({ id, title, questions }) => (
        <fieldset key={id} className={layout.group}>
          <legend className={layout.h3}>{title}</legend>
          {questions.map((question) => (
            <Question
              key={question.id}
              question={question}
              inUse={inUse}
              asked={asked.includes(question.id)}
            />
          ))}
        </fieldset>
      ))}
      <Feedback inUse={inUse} />
      <ProblemMessage problem={once.problem} />
      <div className={layout.row}>
        <BusyButton appearance="primary" busy={once.busy} onClick={review}>
          {text.audit.review}
        </BusyButton>
        <SaveState form={inUse.form} />
      </div>
    </Card>
  );
}

function useSavedForm({ ref }: AuditView, { draft }: Form, reload: () => Promise<void>): FormInUse {
  const { api } = useApp();
  const send = async (values: Values, changed: string[], seen: number): Promise<Stored> => {
    try {
      await api.operate('saveAudit', { ...ref, ...saveOfAudit(values, changed, seen) });
    } catch (thrown) {
      // The form as it stands is fetched: another window was first, or an answer was lost.
      if (thrown instanceof Problem && thrown.answer.code === 'stale') await reload();
      throw thrown;
    }
    return { version: seen + 1, values };
  };
  return useKeptForm({
    name: `audit|${ref.worker}|${ref.session}`,
    stored: auditFields(draft),
    ...(draft.version > 0 && { savedAt: draft.savedAt }),
    send,
    newer: () => undefined,
  });
}

const WORDS: Partial<Record<string, string>> = text.audit.answers;

/** A question of the form; `asked` once it was said that it still needs an answer. */
function Question(props: { question: FormQuestion; inUse: FormInUse; asked: boolean }) {
  const { question, inUse, asked } = props;
  const layout = useLayout();
  const { id, text: words, answer, hint } = question;
  const value = answerField('value', id);
  const comment = answerField('comment', id);
  const { values } = inUse.form;
  const isOpen = asked && !values[value]?.trim();
  if (answer === 'text')
    return (
      <LongText
        name={value}
        label={words}
        hint={hint}
        {...(isOpen && { error: text.audit.write })}
        value={values[value] ?? ''}
        onChange={(next) => inUse.set(value, next)}
      />
    );
  return (
    <div className={layout.tight} role="group" aria-label={words}>
      <Field label={words} hint={hint} validationMessage={isOpen ? text.audit.choose : undefined}>
        <RadioGroup
          name={value}
          layout="horizontal"
          className={layout.row}
          value={values[value] ?? ''}
          onChange={(_, { value: next }) => inUse.set(value, next)}
        >
          {CHOICES[answer].map((choice) => (
            <Radio key={choice} value={choice} label={WORDS[choice] ?? choice} />
          ))}
        </RadioGroup>
      </Field>
      <LongText
        label={text.audit.commentShort}
        rows={1}
        value={values[comment] ?? ''}
        onChange={(next) => inUse.set(comment, next)}
      />
    </div>
  );
}

function Feedback({ inUse }: { inUse: FormInUse }) {
  const layout = useLayout();
  const parts = { supervisor: text.audit.toSupervisor, supervisee: text.audit.toSupervisee } as const;
  return (
    <fieldset className={layout.group}>
      <legend className={layout.h3}>{text.audit.back}</legend>
      <p className={layout.quiet}>{text.audit.backHint}</p>
      {(['supervisor', 'supervisee'] as const).map((to) => (
        <LongText
          key={to}
          label={parts[to]}
          value={inUse.form.values[feedbackField(to)] ?? ''}
          onChange={(next) => inUse.set(feedbackField(to), next)}
        />
      ))}
    </fieldset>
  );
}
