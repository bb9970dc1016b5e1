import { useState } from 'react';
import type { RecordView } from '../../bot/supervision/views';
import { GuardedText } from '../form/GuardedText';
import { PanelForm } from '../form/PanelForm';
import { useOnce } from '../form/useOnce';
import { text } from '../text';
import { useApp } from '../useApp';

/** The worker asks the supervisor to change the text instead of signing it. */
export function AskForChange(props: {
  record: RecordView;
  reload: () => Promise<void>;
  onClose: () => void;
}) {
  const { api, announce } = useApp();
  const { record, reload, onClose } = props;
  const [words, setWords] = useState('');
  const [mend, setMend] = useState<string>();
  const once = useOnce();
  const ask = () => {
    setMend(words.trim() ? undefined : text.form.needWords);
    if (!words.trim()) return;
    void once.run(async () => {
      const { ref, number, hash } = record;
      const { done } = await api.operate('askForChange', { ...ref, number, hash, text: words.trim() });
      announce(done || text.record.asked);
      onClose();
      await reload();
    });
  };
  return (
    <PanelForm
      title={text.record.askTitle}
      action={text.record.askDone(record.text.supervisor.name)}
      once={once}
      onSubmit={ask}
      onClose={onClose}
    >
      <GuardedText
        label={text.record.askField}
        required
        mend={mend ?? once.problem?.answer.fields?.['text']}
        value={words}
        longest={2_000}
        onChange={setWords}
      />
    </PanelForm>
  );
}
