import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConcernStep } from '../../bot/supervision/concern';
import type { ConcernsView } from '../../bot/supervision/ownViews';
import { whoSees } from '../../bot/text/whoSees';
import { ChoiceField } from '../form/ChoiceField';
import { Form } from '../form/Form';
import { GuardedText } from '../form/GuardedText';
import { useIdFor } from '../form/useIdFor';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { WhoCanSee } from '../parts/WhoCanSee';
import { text } from '../text';
import { useApp } from '../useApp';

type About = ConcernsView['about'][number];

/** Both steps side by side, who reads each, and the words. Nothing is kept until it is sent. */
export function RaiseConcern({ about, reload }: { about: About[]; reload: () => Promise<void> }) {
  const layout = useLayout();
  // The form begins anew when what was written in it is sent, and never before.
  const [round, setRound] = useState(0);
  const [chosen, setChosen] = useState(about[0]?.supervisor.id ?? '');
  const whose = about.find(({ supervisor }) => supervisor.id === chosen);
  return (
    <Card title={text.concern.open} whoCanSee={whoSees(['openConcern'], 'worker')}>
      {about.length > 1 && (
        <div className={layout.reading}>
          <ChoiceField
            label={text.concern.about}
            choices={about.map(({ supervisor: { id, name } }) => ({ id, title: name }))}
            value={chosen}
            onChange={setChosen}
          />
        </div>
      )}
      {whose && <ConcernForm key={round} whose={whose} reload={reload} onSent={() => setRound(round + 1)} />}
    </Card>
  );
}

function ConcernForm(props: { whose: About; reload: () => Promise<void>; onSent: () => void }) {
  const { whose, reload, onSent } = props;
  const { api, me, announce } = useApp();
  const { supervisor, lineManager } = whose;
  const idFor = useIdFor();
  const [asked, setStep] = useState<ConcernStep>();
  const [words, setWords] = useState('');
  const [tell, setTell] = useState(false);
  const [mend, setMend] = useState<{ step?: string; text?: string }>({});
  const once = useOnce();
  const step = asked === 'lineManager' && !lineManager ? undefined : asked;
  const reader = step === 'lineManager' ? lineManager : supervisor;
  const send = () => {
    const missing = {
      ...(!step && { step: text.concern.needStep }),
      ...(!words.trim() && { text: text.form.needWords }),
    };
    setMend(missing);
    if (!step || !reader || !words.trim()) return;
    void once.run(async () => {
      const about = { about: supervisor.id, step, reader: reader.id };
      const said = { ...about, text: words.trim(), tellSupervisor: tell };
      const { done } = await api.operate('raiseConcern', { worker: me.id, concern: idFor(said), ...said });
      announce(done);
      await reload();
      onSent();
    });
  };
  return (
    <Form
      action={step && reader ? text.concern.send(reader.name) : text.concern.sendNow}
      once={once}
      onSubmit={send}
    >
      <Field label={text.concern.choose} validationMessage={mend.step}>
        <RadioGroup value={step ?? ''} onChange={(_, { value }) => setStep(value as ConcernStep)}>
          <Radio value="supervisor" label={<StepLabel step="supervisor" whose={whose} />} />
          {lineManager && (
            <Radio value="lineManager" label={<StepLabel step="lineManager" whose={whose} />} />
          )}
        </RadioGroup>
      </Field>
      {!lineManager && <p>{text.concern.noManager(supervisor.name)}</p>}
      <GuardedText
        label={text.concern.text}
        hint={text.form.noNames}
        mend={mend.text ?? once.problem?.answer.fields?.['text']}
        value={words}
        longest={10_000}
        rows={6}
        onChange={setWords}
      />
      {step === 'lineManager' && (
        <Checkbox
          checked={tell}
          label={text.concern.tell(supervisor.name)}
          onChange={(_, { checked }) => setTell(checked === true)}
        />
      )}
      {step && reader && (
        <WhoCanSee>{`${text.concern.steps[step].who(reader.name)} ${text.concern.law}`}</WhoCanSee>
      )}
    </Form>
  );
}

function StepLabel({ step, whose }: { step: ConcernStep; whose: About }) {
  const layout = useLayout();
  const { title, what } = text.concern.steps[step];
  return (
    <span className={layout.tight}>
      <strong>{title(whose.supervisor.name, whose.lineManager?.name ?? '')}</strong>
      <span>{what(whose.supervisor.name)}</span>
    </span>
  );
}
