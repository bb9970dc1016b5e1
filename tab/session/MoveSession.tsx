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

/** Puts a session at another time, saying whose need it was and why. */
export function MoveSession({ view, session, onClose }: PlanForm) {
  const { plannedAt, plannedMinutes, version } = view.session;
  const [when, setWhen] = useState<When>(() => ({
    ...londonClock(plannedAt),
    minutes: String(plannedMinutes),
  }));
  const [why, setWhy] = useState<Why>({ whose: '', reason: '' });
  const [mend, setMend] = useState<Mend>({});
  const once = useOnce();
  const move = () => {
    const missing = { ...mendWhen(when), ...mendWhy(why) };
    setMend(missing);
    if (Object.keys(missing).length > 0) return;
    const input = { seen: version, ...sentWhen(when), whose: why.whose as Whose, reason: why.reason };
    void once.run(async () => {
      await session.operate('moveSession', input);
      onClose();
    });
  };
  const fields = { ...once.problem?.answer.fields, ...mend };
  return (
    <PanelForm
      top
      title={text.session.moveTitle}
      action={text.session.moveDone}
      once={once}
      onSubmit={move}
      onClose={onClose}
    >
      <p>{text.session.keepPreparation}</p>
      <WhenFields when={when} mend={fields} onChange={setWhen} />
      <WhyFields why={why} mend={fields} onChange={setWhy} />
    </PanelForm>
  );
}
