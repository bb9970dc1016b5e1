import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answers } from '../../bot/api/contract';
import type { PairingView } from '../../bot/supervision/complianceViews';
import type { ManagerAct } from '../../bot/supervision/managerActs';
import { PanelForm } from '../form/PanelForm';
import { useOnce } from '../form/useOnce';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import { useResource } from '../useResource';
import type { ActField, ActValues } from './acts';
import { ACTS } from './acts';
import { titleOf } from './offeredActs';

const FIRST: ActValues = { time: '10:00' };

/** The form of one thing that a manager can do; what the server asks to mend stands at its field. */
export function ActForm(props: {
  act: ManagerAct;
  view: PairingView;
  onDone: (done: string) => Promise<void>;
  onClose: () => void;
}) {
  const { act, view, onDone, onClose } = props;
  const { api, me, announce } = useApp();
  const layout = useLayout();
  const once = useOnce();
  const [id] = useState(() => crypto.randomUUID());
  const [values, setValues] = useState<ActValues>({
    ...FIRST,
    minutes: String(me.policy.minutes.from),
    kind: me.policy.kinds[0]?.id ?? '',
  });
  const [missing, setMissing] = useState<Record<string, string>>({});
  const people = useResource<Answers['supervisors']>(`/api/supervisors/${view.team.id ?? ''}`);
  const about = { view, policy: me.policy, people: people.value?.people ?? [], id };
  const fields = ACTS[act].fields(about);
  const mend: Record<string, string> = { ...once.problem?.answer.fields, ...missing };
  const send = () => {
    const empty = fields.filter((field) => !field.optional && !values[field.id]?.trim());
    setMissing(Object.fromEntries(empty.map((field) => [field.id, text.managing.need[field.kind]])));
    if (empty.length > 0) return;
    void once.run(async () => {
      const { done } = await api.operate(act, ACTS[act].input(values, about));
      announce(done);
      await onDone(done);
      onClose();
    });
  };
  return (
    <PanelForm
      title={titleOf(act, view)}
      action={text.managing.actions[act]}
      once={once}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{text.managing.what[act]}</p>
      {fields.length > 0 && (
        <div className={layout.fields}>
          {fields.map((field) => (
            <Field
              key={field.id}
              label={field.optional ? `${field.label} (${text.form.optional})` : field.label}
              required={!field.optional}
              validationMessage={mend[field.id] ?? (field.id === 'day' ? mend['plannedAt'] : undefined)}
            >
              <Entry
                field={field}
                value={values[field.id] ?? ''}
                onChange={(value) => setValues({ ...values, [field.id]: value })}
              />
            </Field>
          ))}
        </div>
      )}
    </PanelForm>
  );
}

const TYPES = { day: 'date', time: 'time', number: 'text' } as const;

function Entry(props: { field: ActField; value: string; onChange: (value: string) => void }) {
  const { field, value, onChange, ...rest } = props;
  if (field.kind === 'words')
    return <Textarea {...rest} value={value} onChange={(_, data) => onChange(data.value)} />;
  if (field.kind !== 'choice')
    return (
      <Input
        {...rest}
        type={TYPES[field.kind]}
        inputMode={field.kind === 'number' ? 'numeric' : undefined}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    );
  return (
    <Select {...rest} value={value} onChange={(_, data) => onChange(data.value)}>
      <option value="">{text.managing.choose}</option>
      {field.choices?.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </Select>
  );
}
