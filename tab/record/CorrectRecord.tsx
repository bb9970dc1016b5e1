import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionRef } from '../../bot/supervision/session';
import { PanelForm } from '../form/PanelForm';
import { useOnce } from '../form/useOnce';
import { text } from '../text';
import { useApp } from '../useApp';

/** What can be put right after it was filed, and how that is asked for. */
const WORDS = { correctRecord: text.record.correcting, correctAudit: text.audit.correcting };

/** Opens something filed to put it right: what was filed stays, and the new version says why it is there. */
export function CorrectRecord(props: {
  what: keyof typeof WORDS;
  at: { ref: SessionRef; number: number };
  /** Shows where it is put right. */
  onOpened: () => Promise<void> | void;
}) {
  const { what, at, onOpened } = props;
  const { api, announce } = useApp();
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const [mend, setMend] = useState<string>();
  const once = useOnce();
  const words = WORDS[what];
  const correct = () => {
    setMend(why.trim() ? undefined : text.form.needWords);
    if (!why.trim()) return;
    void once.run(async () => {
      const { worker, session } = at.ref;
      const { done } = await api.operate(what, { worker, session, number: at.number, why: why.trim() });
      announce(done);
      setOpen(false);
      await onOpened();
    });
  };
  if (!open)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{words.title}</Button>
      </div>
    );
  return (
    <PanelForm
      title={words.title}
      action={words.action}
      once={once}
      onSubmit={correct}
      onClose={() => setOpen(false)}
    >
      <p>{words.hint}</p>
      <Field label={words.why} required validationMessage={mend ?? once.problem?.answer.fields?.['why']}>
        <Input maxLength={500} value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
    </PanelForm>
  );
}
