import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Stance } from '../../bot/supervision/record';
import type { RecordView } from '../../bot/supervision/views';
import { Form } from '../form/Form';
import { GuardedText } from '../form/GuardedText';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { CaseHintList } from '../parts/CaseHintList';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import { AskForChange } from './AskForChange';

/** Signing comes after the text, and is over the hash of exactly that text. */
export function SignRecord({ record, reload }: { record: RecordView; reload: () => Promise<void> }) {
  const { me } = useApp();
  const [asking, setAsking] = useState(false);
  const layout = useLayout();
  const { worker, participants = [worker] } = record.text;
  const isWorker = participants.some(({ id }) => id === me.id);
  return (
    <Card title={text.record.sign} screen>
      <StanceForm record={record} reload={reload} />
      {isWorker && (
        <div className={layout.row}>
          <Button aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {text.record.ask}
          </Button>
        </div>
      )}
      {asking && <AskForChange record={record} reload={reload} onClose={() => setAsking(false)} />}
    </Card>
  );
}

const FIELDS: Partial<Record<Stance, string>> = {
  comment: text.record.comment,
  disagree: text.record.disagreement,
};

function StanceForm({ record, reload }: { record: RecordView; reload: () => Promise<void> }) {
  const { api, announce } = useApp();
  const layout = useLayout();
  const once = useOnce();
  // A stance is to one text; the words, which may have taken long to find, stay when that text changes meanwhile.
  const [taken, setTaken] = useState<{ stance: Stance; hash: string }>();
  const stance = taken?.hash === record.hash ? taken.stance : '';
  const setStance = (chosen: Stance) => setTaken({ stance: chosen, hash: record.hash });
  const readAgain = async () => {
    await reload();
    once.clear();
  };
  const [words, setWords] = useState('');
  const [mend, setMend] = useState<{ stance?: string; text?: string }>({});
  const field = stance && FIELDS[stance];
  const sign = () => {
    if (!stance) return setMend({ stance: text.record.choose });
    if (stance === 'comment' && !words.trim()) return setMend({ text: text.form.needWords });
    setMend({});
    void once.run(async () => {
      const { ref, number, hash } = record;
      const input = {
        ...ref,
        number,
        hash,
        stance,
        ...(field && words.trim() ? { text: words.trim() } : {}),
      };
      const { done } = await api.operate('signRecord', input);
      announce(done || text.record.signedNow);
      await reload();
    });
  };
  return (
    <Form action={text.record.signDone} once={once} onSubmit={sign} retry={readAgain}>
      <Stances stance={stance} mend={mend.stance} onChange={setStance} />
      {field && (
        <GuardedText
          label={field}
          required={stance === 'comment'}
          mend={mend.text ?? once.problem?.answer.fields?.['text']}
          value={words}
          longest={10_000}
          rows={4}
          onChange={setWords}
        />
      )}
      <CaseHintList hints={record.hints} />
      <p className={layout.quiet}>{text.record.onlyHash}</p>
    </Form>
  );
}

function Stances(props: { stance: Stance | ''; mend?: string; onChange: (stance: Stance) => void }) {
  return (
    <Field label={text.record.stance} required hint={text.record.disagreeHint} validationMessage={props.mend}>
      <RadioGroup value={props.stance} onChange={(_, { value }) => props.onChange(value as Stance)}>
        <Radio value="agree" label={text.record.agree} />
        <Radio value="comment" label={text.record.agreeWith} />
        <Radio value="disagree" label={text.record.disagree} />
      </RadioGroup>
    </Field>
  );
}
