import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Asks } from '../../bot/supervision/views';
import { dateOf } from '../dates';
import { BusyButton } from '../form/BusyButton';
import { ChoiceField } from '../form/ChoiceField';
import { GuardedText } from '../form/GuardedText';
import { PanelForm } from '../form/PanelForm';
import { useOnce } from '../form/useOnce';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { WhoCanSee } from '../parts/WhoCanSee';
import { text } from '../text';
import { useApp } from '../useApp';

interface Asking {
  asks: Asks;
  reload: () => Promise<void>;
}

/** Asks for supervision (DOMAIN.md rule 26), or says that it was asked and takes it back. */
export function AskForSupervision(props: Asking) {
  const [open, setOpen] = useState(false);
  if (props.asks.standing) return <Asked {...props} standing={props.asks.standing} />;
  if (props.asks.to.length === 0) return null;
  return (
    <>
      <div>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {text.ask.title}
        </Button>
      </div>
      {open && <AskForm {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function Asked({ standing, reload }: Asking & { standing: NonNullable<Asks['standing']> }) {
  const { api, me, announce } = useApp();
  const layout = useLayout();
  const once = useOnce();
  const takeBack = () =>
    once.run(async () => {
      const { done } = await api.operate('requestSupervision', { worker: me.id, asked: false });
      announce(done);
      await reload();
    });
  return (
    <div className={layout.tight}>
      <p>{text.ask.standing(standing.to.name, dateOf(standing.on))}</p>
      {standing.why && <p className={layout.words}>{text.ask.yourWords(standing.why)}</p>}
      <ProblemMessage problem={once.problem} />
      <div>
        <BusyButton size="small" busy={once.busy} onClick={takeBack}>
          {text.ask.takeBack}
        </BusyButton>
      </div>
    </div>
  );
}

function AskForm({ asks, reload, onClose }: Asking & { onClose: () => void }) {
  const { api, me, announce } = useApp();
  const [to, setTo] = useState(asks.to[0]?.id ?? '');
  const [why, setWhy] = useState('');
  const once = useOnce();
  const name = asks.to.find(({ id }) => id === to)?.name ?? '';
  const ask = () =>
    void once.run(async () => {
      const input = { worker: me.id, asked: true, to, ...(why.trim() && { why: why.trim() }) };
      const { done } = await api.operate('requestSupervision', input);
      announce(done);
      await reload();
      onClose();
    });
  return (
    <PanelForm
      title={text.ask.title}
      action={text.ask.done(name)}
      once={once}
      onSubmit={ask}
      onClose={onClose}
    >
      <p>{text.ask.intro(name)}</p>
      {asks.to.length > 1 && (
        <ChoiceField
          label={text.ask.to}
          choices={asks.to.map(({ id, name: title }) => ({ id, title }))}
          value={to}
          onChange={setTo}
        />
      )}
      <GuardedText
        label={`${text.ask.why} (${text.form.optional})`}
        value={why}
        longest={500}
        onChange={setWhy}
      />
      <WhoCanSee>{text.ask.who(name, asks.managersAfter)}</WhoCanSee>
    </PanelForm>
  );
}
