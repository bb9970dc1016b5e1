import { useState } from 'react';
import type { Answers } from '../../bot/api/contract';
import type { InvitedPerson, MyGroup } from '../../bot/supervision/groupViews';
import { PanelForm } from '../form/PanelForm';
import { useOnce } from '../form/useOnce';
import { Loading } from '../parts/Loading';
import { ProblemMessage } from '../parts/ProblemMessage';
import { text } from '../text';
import { useApp } from '../useApp';
import { useResource } from '../useResource';
import { ChoosePeople } from './ChoosePeople';

interface Changing {
  entry: MyGroup;
  onDone: () => Promise<void>;
  onClose: () => void;
}

/** Who facilitates a group says who belongs to it from now on. */
export function ChangeMembers(props: Changing) {
  const { value, problem, reload } = useResource<Answers['groupPeople']>('/api/group-people');
  if (!value) return problem ? <ProblemMessage problem={problem} retry={reload} /> : <Loading />;
  return <MembersForm {...props} people={value.people} />;
}

function MembersForm({ entry, onDone, onClose, people }: Changing & { people: InvitedPerson[] }) {
  const { api, announce } = useApp();
  const once = useOnce();
  const present = entry.members.map(({ id }) => id);
  const [chosen, setChosen] = useState(present);
  const [mend, setMend] = useState<string>();
  const join = chosen.filter((id) => !present.includes(id));
  const leave = present.filter((id) => !chosen.includes(id));
  const save = () => {
    const missing = chosen.length < 2 ? text.group.needPeople : undefined;
    const same = join.length + leave.length === 0 ? text.group.unchanged : undefined;
    setMend(missing ?? same);
    if (missing ?? same) return;
    void once.run(async () => {
      const { done } = await api.operate('changeMembers', { worker: entry.group.id, join, leave });
      announce(done);
      await onDone();
      onClose();
    });
  };
  const fields = once.problem?.answer.fields;
  return (
    <PanelForm
      title={text.group.changing(entry.group.name)}
      action={text.group.changeDone}
      once={once}
      onSubmit={save}
      onClose={onClose}
    >
      <p>{text.group.changeHint}</p>
      <ChoosePeople
        people={withPresent(people, entry)}
        chosen={chosen}
        mend={mend ?? fields?.['join'] ?? fields?.['leave']}
        onChange={setChosen}
      />
    </PanelForm>
  );
}

/** Members stay in the list whoever supervises them now, so that they can be taken off. */
function withPresent(people: InvitedPerson[], { members }: MyGroup): InvitedPerson[] {
  const known = new Set(people.map(({ id }) => id));
  const others = members.filter(({ id }) => !known.has(id));
  return [...people, ...others.map((one) => ({ ...one, jobTitle: '', team: '', supervised: false }))];
}
