import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionState } from '../../bot/supervision/action';
import type { ActionView } from '../../bot/supervision/views';
import { BusyButton } from '../form/BusyButton';
import { GuardedText } from '../form/GuardedText';
import { PanelForm } from '../form/PanelForm';
import { useOnce } from '../form/useOnce';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';

type WithWhy = 'stuck' | 'dropped';
const QUESTIONS: Record<WithWhy, string> = { stuck: text.action.whyStuck, dropped: text.action.whyDropped };

/** The owner says what became of an action: done, stuck with why, or no longer needed with why. */
export function MarkAction(props: { action: ActionView; reload: () => Promise<void> }) {
  const { api, announce } = useApp();
  const { action, reload } = props;
  const [asking, setAsking] = useState<WithWhy>();
  const once = useOnce();
  const layout = useLayout();
  const mark = (state: ActionState, why?: string) =>
    once.run(async () => {
      const { done } = await api.operate('markAction', {
        worker: action.worker.id,
        action: action.id,
        seen: action.version,
        state,
        why,
      });
      announce(done);
      setAsking(undefined);
      await reload();
    });
  const ask = (state: WithWhy) => setAsking(state === asking ? undefined : state);
  return (
    <>
      <div role="group" aria-label={text.action.group(action.text)} className={layout.row}>
        <BusyButton size="small" busy={once.busy} onClick={() => mark('done')}>
          {text.action.done}
        </BusyButton>
        {action.state === 'stuck' ? (
          <BusyButton size="small" busy={once.busy} onClick={() => mark('open')}>
            {text.action.reopen}
          </BusyButton>
        ) : (
          <Button size="small" aria-expanded={asking === 'stuck'} onClick={() => ask('stuck')}>
            {text.action.stuck}
          </Button>
        )}
        <Button size="small" aria-expanded={asking === 'dropped'} onClick={() => ask('dropped')}>
          {text.action.dropped}
        </Button>
      </div>
      {asking ? (
        <WhyForm
          key={asking}
          {...{ asking, once }}
          onClose={() => setAsking(undefined)}
          onSave={(why) => void mark(asking, why)}
        />
      ) : (
        <ProblemMessage problem={once.problem} />
      )}
    </>
  );
}

function WhyForm(props: {
  asking: WithWhy;
  once: ReturnType<typeof useOnce>;
  onClose: () => void;
  onSave: (why: string) => void;
}) {
  const [why, setWhy] = useState('');
  const [mend, setMend] = useState<string>();
  const save = () => (why.trim() ? props.onSave(why.trim()) : setMend(text.form.needWords));
  return (
    <PanelForm
      title={text.action.states[props.asking]}
      action={text.action.save}
      once={props.once}
      onSubmit={save}
      onClose={props.onClose}
    >
      <GuardedText
        label={QUESTIONS[props.asking]}
        required
        mend={mend ?? props.once.problem?.answer.fields?.['why']}
        value={why}
        longest={1_000}
        onChange={setWhy}
      />
    </PanelForm>
  );
}
