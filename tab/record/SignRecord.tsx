import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Stance } from '../../bot/supervision/record';
import type { RecordView } from '../../bot/supervision/views';
import { BusyButton } from '../form/BusyButton';
import { Guarded } from '../form/Guarded';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { CaseHintList } from '../parts/CaseHintList';
import { ProblemMessage } from '../parts/ProblemMessage';
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
    <Card title={text.record.sign}>
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
  const [stance, setStance] = useState<Stance | ''>('');
  const [words, setWords] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
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
    <form
      noValidate
      className={layout.stack}
      onSubmit={(event) => {
        event.preventDefault();
        sign();
      }}
    >
      <Stances stance={stance} mend={mend.stance} onChange={setStance} />
      {field && (
        <Guarded value={words} area={area}>
          <Field
            label={field}
            required={stance === 'comment'}
            validationMessage={mend.text ?? once.problem?.answer.fields?.['text']}
          >
            <Textarea
              ref={area}
              resize="vertical"
              maxLength={10_000}
              value={words}
              textarea={{ rows: 4 }}
              onChange={(_, { value }) => setWords(value)}
            />
          </Field>
        </Guarded>
      )}
      <CaseHintList hints={record.hints} />
      <p className={layout.quiet}>{text.record.onlyHash}</p>
      <ProblemMessage problem={once.problem} retry={reload} />
      <div className={layout.row}>
        <BusyButton type="submit" appearance="primary" busy={once.busy}>
          {text.record.signDone}
        </BusyButton>
      </div>
    </form>
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
