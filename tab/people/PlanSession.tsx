import { useState } from 'react';
import type { Person } from '../../bot/supervision/people';
import { ChoiceField } from '../form/ChoiceField';
import { PanelForm } from '../form/PanelForm';
import { useIdFor } from '../form/useIdFor';
import { useOnce } from '../form/useOnce';
import type { Mend, When } from '../form/WhenFields';
import { mendWhen, sentWhen, WhenFields } from '../form/WhenFields';
import { text } from '../text';
import { useApp } from '../useApp';

/** Plans a session with a worker. Two clicks plan one. */
export function PlanSession(props: {
  worker: Person;
  /** The worker stands for a group. */
  withGroup?: boolean;
  onDone: () => Promise<void>;
  onClose: () => void;
}) {
  const { api, me, announce } = useApp();
  const { minutes } = me.policy;
  const kinds = props.withGroup ? me.policy.groupKinds : me.policy.kinds;
  const idFor = useIdFor();
  const [kind, setKind] = useState(kinds[0]?.id ?? '');
  const [when, setWhen] = useState<When>({ day: '', time: '10:00', minutes: String(minutes.from) });
  const [mend, setMend] = useState<Mend>({});
  const once = useOnce();
  const plan = () => {
    const missing = mendWhen(when);
    setMend(missing);
    if (Object.keys(missing).length > 0) return;
    void once.run(async () => {
      const { done } = await api.operate('startSession', {
        worker: props.worker.id,
        session: idFor([kind, when]),
        kind,
        ...sentWhen(when),
      });
      announce(done || text.home.planned);
      await props.onDone();
      props.onClose();
    });
  };
  return (
    <PanelForm
      title={text.home.planWith(props.worker.name)}
      action={text.home.plan}
      once={once}
      onSubmit={plan}
      onClose={props.onClose}
    >
      <ChoiceField label={text.home.kind} choices={kinds} value={kind} onChange={setKind} />
      <WhenFields when={when} mend={{ ...once.problem?.answer.fields, ...mend }} onChange={setWhen} />
    </PanelForm>
  );
}
