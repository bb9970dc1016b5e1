import { useState } from 'react';
import type { SamplingView } from '../../bot/supervision/auditViews';
import { ChoiceField } from '../form/ChoiceField';
import { Form } from '../form/Form';
import { useOnce } from '../form/useOnce';
import { text } from '../text';
import { useApp } from '../useApp';

type Part = 'schedule' | 'supervisor' | 'auditor';
type Chosen = Record<Part, string>;

/** From whose workload, under which schedule, and who examines it. The file itself nobody chooses. */
export function DrawForm({ sampling, reload }: { sampling: SamplingView; reload: () => Promise<void> }) {
  const { api, me, announce } = useApp();
  const once = useOnce();
  const [session, setSession] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState<Chosen>({
    schedule: sampling.schedules[0]?.id ?? '',
    supervisor: '',
    auditor: me.id,
  });
  const [missing, setMissing] = useState(false);
  const [done, setDone] = useState('');
  const mend: Partial<Record<string, string>> = {
    ...once.problem?.answer.fields,
    ...(missing && { supervisor: text.sampling.needSupervisor }),
  };
  const draw = () => {
    setDone('');
    once.clear();
    setMissing(chosen.supervisor === '');
    if (chosen.supervisor === '') return;
    void once.run(async () => {
      const answer = await api.operate('drawSample', { ...chosen, session });
      setDone(answer.done);
      announce(answer.done);
      // The next press is a draw of its own.
      setSession(crypto.randomUUID());
      await reload();
    });
  };
  return (
    <Form action={text.sampling.doDraw} once={once} onSubmit={draw}>
      {fieldsFor(sampling, me).map(({ part, hint, choices }) => (
        <ChoiceField
          key={part}
          label={text.sampling[part]}
          hint={hint}
          mend={mend[part]}
          required
          choices={choices.map(({ id, name }) => ({ id, title: name }))}
          value={chosen[part]}
          onChange={(value) => setChosen({ ...chosen, [part]: value })}
        />
      ))}
      {done && <p>{done}</p>}
    </Form>
  );
}

interface Choice {
  part: Part;
  hint?: string;
  choices: { id: string; name: string }[];
}

function fieldsFor(sampling: SamplingView, me: { id: string }): Choice[] {
  const { schedules, supervisors, auditors } = sampling;
  return [
    { part: 'schedule', choices: schedules.map(({ id, title }) => ({ id, name: title })) },
    {
      part: 'supervisor',
      hint: text.sampling.supervisorHint,
      choices: [{ id: '', name: text.sampling.choose }, ...supervisors],
    },
    {
      part: 'auditor',
      hint: text.sampling.auditorHint,
      choices: [{ id: me.id, name: text.sampling.myself }, ...auditors],
    },
  ];
}
