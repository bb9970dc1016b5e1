import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { SamplingView } from '../../bot/supervision/auditViews';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';

type Part = 'schedule' | 'supervisor' | 'auditor';
type Chosen = Record<Part, string>;

/** From whose workload, under which schedule, and who examines it. The file itself nobody chooses. */
export function DrawForm({ sampling, reload }: { sampling: SamplingView; reload: () => Promise<void> }) {
  const { api, me, announce } = useApp();
  const layout = useLayout();
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
    <form
      noValidate
      className={layout.stack}
      onSubmit={(event) => {
        event.preventDefault();
        draw();
      }}
    >
      {fieldsFor(sampling, me).map(({ part, hint, choices }) => (
        <Field key={part} label={text.sampling[part]} hint={hint} validationMessage={mend[part]} required>
          <Select value={chosen[part]} onChange={(_, { value }) => setChosen({ ...chosen, [part]: value })}>
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <ProblemMessage problem={once.problem} />
      {done && <p>{done}</p>}
      <div className={layout.row}>
        <BusyButton type="submit" appearance="primary" busy={once.busy}>
          {text.sampling.doDraw}
        </BusyButton>
      </div>
    </form>
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
