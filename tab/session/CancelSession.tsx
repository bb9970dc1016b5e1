import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { londonClock } from '../../bot/supervision/londonInstant';
import type { Whose } from '../../bot/supervision/session';
import { PanelForm } from '../form/PanelForm';
import { useOnce } from '../form/useOnce';
import type { Mend, When } from '../form/WhenFields';
import { mendWhen, sentWhen, WhenFields } from '../form/WhenFields';
import type { Why } from '../form/WhyFields';
import { mendWhy, WhyFields } from '../form/WhyFields';
import { text } from '../text';
import type { PlanForm } from './Plan';

/** Cancels a session and, in the same step, puts it at another time; what is prepared goes with it. */
export function CancelSession({ view, session, onClose }: PlanForm) {
  const { plannedAt, plannedMinutes, version } = view.session;
  const [why, setWhy] = useState<Why>({ whose: '', reason: '' });
  const [rebooks, setRebooks] = useState(true);
  const [when, setWhen] = useState<When>(() => ({
    ...londonClock(plannedAt),
    day: '',
    minutes: String(plannedMinutes),
  }));
  const [mend, setMend] = useState<Mend>({});
  const once = useOnce();
  const cancel = () => {
    const missing = { ...mendWhy(why), ...(rebooks ? mendWhen(when) : {}) };
    setMend(missing);
    if (Object.keys(missing).length > 0) return;
    const rebookAt = rebooks ? sentWhen(when).plannedAt : undefined;
    const input = { seen: version, whose: why.whose as Whose, reason: why.reason, rebookAt };
    void once.run(async () => {
      await session.operate('cancelSession', input);
      onClose();
    });
  };
  const fields = { ...once.problem?.answer.fields, ...mend };
  return (
    <PanelForm
      top
      title={text.session.cancelTitle}
      action={text.session.cancelDone}
      once={once}
      onSubmit={cancel}
      onClose={onClose}
    >
      <WhyFields why={why} mend={fields} onChange={setWhy} />
      <Checkbox
        label={text.session.rebook}
        checked={rebooks}
        onChange={(_, { checked }) => setRebooks(checked === true)}
      />
      {rebooks && <WhenFields when={when} mend={fields} onChange={setWhen} noLength />}
      <p>{text.session.keepPreparation}</p>
    </PanelForm>
  );
}
