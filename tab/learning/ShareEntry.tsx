import { useState } from 'react';
import { dayOf } from '../dates';
import { ChoiceField } from '../form/ChoiceField';
import { PanelForm } from '../form/PanelForm';
import { useOnce } from '../form/useOnce';
import { text } from '../text';
import { useApp } from '../useApp';
import type { OfEntry } from './Entry';

/** Puts a copy of an entry on the agenda of one session, saying who will read it before it is done. */
export function ShareEntry({ entry, log, reload, onClose }: OfEntry & { onClose: () => void }) {
  const { api, announce } = useApp();
  const once = useOnce();
  const taken = new Set(entry.sharedIn.map(({ session }) => session.session));
  const sessions = log.sessions.filter(({ ref }) => !taken.has(ref.session));
  const [chosen, setChosen] = useState(sessions[0]?.ref.session ?? '');
  const line = sessions.find(({ ref }) => ref.session === chosen);
  if (!line) return <p>{text.learning.noSessions}</p>;
  const share = () =>
    void once.run(async () => {
      const { done } = await api.operate('shareLearning', { ...line.ref, entry: entry.id, shared: true });
      announce(done);
      await reload();
      onClose();
    });
  return (
    <PanelForm
      title={text.learning.share}
      action={text.learning.shareNow(line.with.name)}
      once={once}
      onSubmit={share}
      onClose={onClose}
    >
      <ChoiceField
        label={text.learning.shareWhich}
        choices={sessions.map(({ ref, kindTitle, plannedAt, with: person }) => ({
          id: ref.session,
          title: `${text.session.title(kindTitle, person.name)}, ${dayOf(plannedAt)}`,
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <p>{text.learning.shareWhat(line.with.name)}</p>
    </PanelForm>
  );
}
