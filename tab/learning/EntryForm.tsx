import { Field, Input } from '@fluentui/react-components';
import type { LearningEntryView, LearningView } from '../../bot/supervision/ownViews';
import { dateOf } from '../dates';
import { ChoiceField } from '../form/ChoiceField';
import { BusyButton } from '../form/BusyButton';
import { Conflict } from '../form/Conflict';
import { LongText } from '../form/LongText';
import { SaveState } from '../form/SaveState';
import type { FormInUse } from '../form/useKeptForm';
import { useKeptForm } from '../form/useKeptForm';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { notKept } from '../problem';
import { text } from '../text';
import { useApp } from '../useApp';
import { answerField, hasUnsavedWords, isPastDay, learningSaving } from './learningSaving';

/** An entry being written: saved as it is typed, like everything longer. */
export function EntryForm(props: {
  id: string;
  entry?: LearningEntryView;
  log: LearningView;
  reload: () => Promise<void>;
  onClose: () => void;
}) {
  const { id, log, reload } = props;
  const { api, me } = useApp();
  const layout = useLayout();
  const entry = props.entry ?? log.entries.find((one) => one.id === id);
  const inUse = useKeptForm(learningSaving({ api, worker: me.id, id, entry, reload }));
  const once = useOnce();
  const close = () =>
    once.run(async () => {
      if (!(await inUse.flush()) && hasUnsavedWords(inUse.latest())) throw notKept(text.learning.notSaved);
      props.onClose();
    });
  return (
    <Card title={props.entry ? text.learning.entryOf(dateOf(props.entry.on)) : text.learning.newEntry}>
      <p className={layout.quiet}>{text.form.noNames}</p>
      <About log={log} inUse={inUse} />
      {log.questions.map((asked) => (
        <Question key={asked.id} {...{ asked, inUse }} />
      ))}
      <ProblemMessage problem={once.problem} />
      <div className={layout.row}>
        <BusyButton appearance="primary" busy={once.busy} onClick={close}>
          {text.learning.close}
        </BusyButton>
        <SaveState form={inUse.form} />
      </div>
    </Card>
  );
}

function About({ log, inUse: { form, set } }: { log: LearningView; inUse: FormInUse }) {
  const layout = useLayout();
  const on = form.values['on'] ?? '';
  return (
    <div className={layout.fields}>
      <Field
        label={text.learning.on}
        validationMessage={form.fields?.['on'] ?? (isPastDay(on) ? undefined : text.learning.needOn)}
      >
        <Input type="date" autoFocus value={on} onChange={(_, { value }) => set('on', value)} />
      </Field>
      <ChoiceField
        label={`${text.learning.standard} (${text.form.optional})`}
        choices={[{ id: '', title: text.learning.noStandard }, ...log.standards]}
        value={form.values['standard'] ?? ''}
        onChange={(value) => set('standard', value)}
      />
    </div>
  );
}

function Question({ asked, inUse }: { asked: LearningView['questions'][number]; inUse: FormInUse }) {
  const { form, set, settle } = inUse;
  const field = answerField(asked.id);
  const theirs = form.theirs[field];
  return (
    <>
      <LongText
        label={asked.question}
        hint={asked.hint}
        value={form.values[field] ?? ''}
        onChange={(value) => set(field, value)}
      />
      {theirs !== undefined && (
        <Conflict
          field={asked.question}
          mine={form.values[field] ?? ''}
          theirs={theirs}
          settle={(keep) => settle(field, keep)}
        />
      )}
    </>
  );
}
