import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { RecordView } from '../../bot/supervision/views';
import { PanelForm } from '../form/PanelForm';
import { useOnce } from '../form/useOnce';
import { text } from '../text';
import { useApp } from '../useApp';

/** The supervisor opens a filed record to put it right: what was filed stays, and the new version says why it is there. */
export function CorrectRecord({ record, reload }: { record: RecordView; reload: () => Promise<void> }) {
  const { api, announce } = useApp();
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const [mend, setMend] = useState<string>();
  const once = useOnce();
  const correct = () => {
    setMend(why.trim() ? undefined : text.form.needWords);
    if (!why.trim()) return;
    void once.run(async () => {
      const { ref, number } = record;
      const { done } = await api.operate('correctRecord', { ...ref, number, why: why.trim() });
      announce(done);
      setOpen(false);
      await reload();
    });
  };
  if (!open)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{text.record.correct}</Button>
      </div>
    );
  return (
    <PanelForm
      title={text.record.correctTitle}
      action={text.record.correctDone}
      once={once}
      onSubmit={correct}
      onClose={() => setOpen(false)}
    >
      <p>{text.record.correctHint}</p>
      <Field
        label={text.record.correctWhy}
        required
        validationMessage={mend ?? once.problem?.answer.fields?.['why']}
      >
        <Input maxLength={500} value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
    </PanelForm>
  );
}
