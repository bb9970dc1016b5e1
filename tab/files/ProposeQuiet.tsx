import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { QUIET_DAYS } from '../../bot/supervision/accessToFile';
import { daysAfter } from '../../bot/supervision/calendar';
import { isoDateOf } from '../dates';
import { PanelForm } from '../form/PanelForm';
import { ReasonField } from '../form/ReasonField';
import { useOnce } from '../form/useOnce';
import { useReason } from '../form/useReason';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';

/** The first of the two whom the lawful exception takes asks for it. */
export function ProposeQuiet({ worker }: { worker: string }) {
  const layout = useLayout();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState('');
  return (
    <div className={layout.stack}>
      <div>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {text.files.propose}
        </Button>
      </div>
      {done && <p>{done}</p>}
      {open && (
        <ProposeForm
          worker={worker}
          onClose={() => setOpen(false)}
          onDone={(words) => {
            setDone(words);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function ProposeForm(props: { worker: string; onClose: () => void; onDone: (words: string) => void }) {
  const { api, announce } = useApp();
  const layout = useLayout();
  const once = useOnce();
  const [opening] = useState(() => crypto.randomUUID());
  const reason = useReason();
  const [until, setUntil] = useState('');
  const today = isoDateOf(new Date());
  const propose = async (given: string) => {
    const input = { worker: props.worker, opening, reason: given, until };
    const { done } = await api.operate('proposeQuietOpening', input);
    announce(done);
    props.onDone(done);
  };
  return (
    <PanelForm
      title={text.files.proposeTitle}
      action={text.files.proposeDo}
      once={once}
      onSubmit={() => reason.give((given) => void once.run(() => propose(given)))}
      onClose={props.onClose}
    >
      <p className={layout.quiet}>{text.files.quietIntro}</p>
      <ReasonField label={text.files.reasonLabel} hint={text.files.proposeHint} reason={reason} />
      <Field
        label={text.files.proposeDay}
        hint={text.files.proposeDayHint(QUIET_DAYS)}
        required
        validationMessage={once.problem?.answer.fields?.['until']}
      >
        <Input
          type="date"
          min={daysAfter(today, 1)}
          max={daysAfter(today, QUIET_DAYS)}
          value={until}
          onChange={(_, { value }) => setUntil(value)}
        />
      </Field>
    </PanelForm>
  );
}
