import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answers } from '../../bot/api/contract';
import { whoSees } from '../../bot/text/whoSees';
import { ChoiceField } from '../form/ChoiceField';
import { Form } from '../form/Form';
import { useOnce, type Once } from '../form/useOnce';
import type { Mend, When } from '../form/WhenFields';
import { mendWhen, sentWhen, WhenFields } from '../form/WhenFields';
import { Card } from '../parts/Card';
import { Loading } from '../parts/Loading';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';
import { useApp } from '../useApp';
import { useResource } from '../useResource';
import { goOn } from '../goTo';
import { ChoosePeople } from './ChoosePeople';

/** Forms a group and plans its first session. */
export function NewGroupPage() {
  const { value, problem, reload } = useResource<Answers['groupPeople']>('/api/group-people');
  const layout = useLayout();
  if (!value) return problem ? <PageProblem problem={problem} retry={reload} /> : <Loading />;
  return (
    <div className={`${layout.stack} ${layout.reading}`}>
      <PageTitle title={text.group.new}>
        <p>{text.group.newIntro}</p>
      </PageTitle>
      <Card title={text.group.people} whoCanSee={whoSees(['openSession'], 'member')}>
        {value.people.length < 2 ? <p>{text.group.nobody}</p> : <GroupForm people={value.people} />}
      </Card>
    </div>
  );
}

interface Chosen {
  name: string;
  kind: string;
  members: string[];
  when: When;
}

function GroupForm({ people }: Answers['groupPeople']) {
  const { me } = useApp();
  const { groupKinds, minutes } = me.policy;
  const [chosen, setChosen] = useState<Chosen>({
    name: '',
    kind: groupKinds[0]?.id ?? '',
    members: [],
    when: { day: '', time: '10:00', minutes: String(minutes.from) },
  });
  const [mend, setMend] = useState<Mend>({});
  const { once, plan } = usePlan();
  const change = (part: Partial<Chosen>) => setChosen({ ...chosen, ...part });
  const submit = () => {
    const missing = mendGroup(chosen);
    setMend(missing);
    if (Object.keys(missing).length === 0) void plan(chosen);
  };
  const toMend = { ...once.problem?.answer.fields, ...mend };
  return (
    <Form action={text.group.plan} once={once} onSubmit={submit}>
      <ChoosePeople
        people={people}
        chosen={chosen.members}
        mend={toMend['members']}
        onChange={(members) => change({ members })}
      />
      <Field label={text.group.name} hint={text.group.nameHint} required validationMessage={toMend['name']}>
        <Input maxLength={80} value={chosen.name} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <ChoiceField
        label={text.group.kind}
        hint={text.group.complements}
        choices={groupKinds}
        value={chosen.kind}
        onChange={(kind) => change({ kind })}
      />
      <WhenFields when={chosen.when} mend={toMend} onChange={(when) => change({ when })} />
    </Form>
  );
}

function mendGroup({ name, members, when }: Chosen): Mend {
  return {
    ...(members.length < 2 && { members: text.group.needPeople }),
    ...(name.trim() === '' && { name: text.group.needName }),
    ...mendWhen(when),
  };
}

/** The ids are made with the form, so that two clicks make one group. */
function usePlan(): { once: Once; plan: (chosen: Chosen) => Promise<unknown> } {
  const { api, announce } = useApp();
  const once = useOnce();
  const [ids] = useState(() => ({ group: crypto.randomUUID(), session: crypto.randomUUID() }));
  const plan = ({ name, kind, members, when }: Chosen) =>
    once.run(async () => {
      const on = goOn();
      const input = { ...ids, name: name.trim(), kind, members, ...sentWhen(when) };
      const { done, session } = await api.operate('startGroup', input);
      announce(done);
      on(session ? addressOf.session(session.ref) : addressOf.home);
    });
  return { once, plan };
}
